-- Who began a case: the customer, signed in, or the other party, without an account.
alter table service_case add column begun_by varchar(10) default 'APPLICANT' not null check (begun_by in ('APPLICANT', 'OTHER'));

-- Reports of people who move in, until a job has looked whether the data belong together. The page answers all alike, at
-- once; sealed_wish holds what was typed, encrypted, and is erased as soon as it is handled.
create table arrival_request (
    id           uuid                     not null primary key,
    version      bigint                   not null,
    requested_at timestamp with time zone not null,
    sealed_wish  bytea,
    next_try_at  timestamp with time zone not null,
    handled_at   timestamp with time zone
);
create index arrival_request_waiting on arrival_request (handled_at, next_try_at);

-- The way of the one who moves in to their case: the secret of the link in their mail, kept as a hash.
create table case_arrival (
    case_id        uuid                     not null primary key references service_case (id),
    version        bigint                   not null,
    key_hash       varchar(64)              not null unique,
    email          varchar(200)             not null,
    notice_version varchar(40)              not null,
    begun_at       timestamp with time zone not null,
    confirmed_at   timestamp with time zone
);
