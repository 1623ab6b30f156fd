-- What visitors asked for. The page answers at once and to everybody alike; a job identifies the customer and writes the mail.
-- sealed_attempt holds the personal data, encrypted, and is erased as soon as the request is handled.
create table registration_request (
    id             uuid                     not null primary key,
    version        bigint                   not null,
    requested_at   timestamp with time zone not null,
    sealed_attempt bytea,
    next_try_at    timestamp with time zone not null,
    tries          integer                  not null,
    handled_at     timestamp with time zone
);
create index registration_request_waiting on registration_request (handled_at, next_try_at);

-- A row to lock, so that two nodes never count the same budget at the same time.
create table registration_budget (
    budget  varchar(40)  not null,
    subject varchar(255) not null,
    primary key (budget, subject)
);

-- Each use of a budget: identity attempts, failed matches, mails.
create table registration_budget_use (
    id           uuid                     not null primary key,
    budget       varchar(40)              not null,
    subject      varchar(255)             not null,
    counts_until timestamp with time zone not null
);
create index registration_budget_use_subject on registration_budget_use (budget, subject, counts_until);
create index registration_budget_use_age on registration_budget_use (counts_until);
