-- The code by which the other party of a case confirms without an account: one at a time for each case, kept as a hash.
create table case_invitation (
    case_id     uuid                     not null primary key references service_case (id),
    version     bigint                   not null,
    code_hash   varchar(64)              not null unique,
    name        varchar(200)             not null,
    email       varchar(200)             not null,
    sent_at     timestamp with time zone not null,
    reminded_at timestamp with time zone,
    used_at     timestamp with time zone
);
create index case_invitation_open on case_invitation (used_at, sent_at);
