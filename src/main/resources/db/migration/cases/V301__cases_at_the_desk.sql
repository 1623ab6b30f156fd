-- Cases that a clerk has written down for somebody at the desk or from a letter; null where the customer sent it in online.
alter table service_case add column taken_by varchar(200);
alter table service_case add column channel varchar(10) check (channel in ('DESK', 'LETTER'));
alter table service_case add column arrived_on date;
alter table service_case add column second_party varchar(10) check (second_party in ('INVITED', 'SIGNED', 'ABSENT'));
