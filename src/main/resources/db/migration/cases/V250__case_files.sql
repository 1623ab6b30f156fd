-- What people attach to a case: a document with a sub-number whose bytes are an attachment. case_wanted_paper: what the
-- clerk has asked for and not got yet.
alter table case_document add column attachment_id uuid;
alter table case_document add column file_name varchar(120);
alter table case_document add column paper varchar(20);
alter table case_document add column party varchar(10) check (party in ('APPLICANT', 'OTHER'));
alter table case_document add constraint case_document_attached check ((kind = 'ATTACHED') = (attachment_id is not null and file_name is not null and paper is not null and party is not null));

create table case_wanted_paper (
    case_id uuid        not null references service_case (id),
    paper   varchar(20) not null,
    primary key (case_id, paper)
);
