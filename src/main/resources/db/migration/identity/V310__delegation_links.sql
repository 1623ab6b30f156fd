-- Links by which a holder and a delegate agree.
alter table one_time_link drop constraint one_time_link_purposes;
alter table one_time_link add constraint one_time_link_purposes
    check (purpose in ('ACTIVATION', 'PASSWORD_RESET', 'EMAIL_CHANGE', 'STAFF_ACTIVATION', 'MESSAGE_CONFIRMATION',
        'OFFICE_ACTIVATION', 'ACCOUNT_IDS', 'DELEGATION_APPROVAL', 'DELEGATION'));
