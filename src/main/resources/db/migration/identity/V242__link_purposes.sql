-- One more purpose of mailed links; the check has a name from now on, so that the next one is easier to add.
alter table one_time_link add column link_purpose varchar(30);
update one_time_link set link_purpose = purpose;
alter table one_time_link alter column link_purpose set not null;
drop index one_time_link_subject;
alter table one_time_link drop column purpose;
alter table one_time_link rename column link_purpose to purpose;
alter table one_time_link add constraint one_time_link_purposes
    check (purpose in ('ACTIVATION', 'PASSWORD_RESET', 'EMAIL_CHANGE', 'STAFF_ACTIVATION', 'MESSAGE_CONFIRMATION'));
create index one_time_link_subject on one_time_link (purpose, subject);
