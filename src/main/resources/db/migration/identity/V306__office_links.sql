-- Links that clerks cause: activation at the office, and changes of the customer IDs that an account reads.
alter table one_time_link drop constraint one_time_link_purposes;
alter table one_time_link add constraint one_time_link_purposes
    check (purpose in ('ACTIVATION', 'PASSWORD_RESET', 'EMAIL_CHANGE', 'STAFF_ACTIVATION', 'MESSAGE_CONFIRMATION',
        'OFFICE_ACTIVATION', 'ACCOUNT_IDS'));
