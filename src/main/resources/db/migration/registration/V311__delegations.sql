-- Whom customers let into their affairs. It counts when the holder has agreed (approved_at) and the delegate's account has taken
-- it on, until the day; what has ended stays on record. open_key keeps one person from having two of one customer.
create table delegation (
    id             uuid                     not null primary key,
    version        bigint                   not null,
    customer_id    varchar(9)               not null,
    open_key       varchar(210) unique,
    kind           varchar(30)              not null
        check (kind in ('FAMILY', 'COMMUNITY_REPRESENTATIVE', 'ACCOUNTANT', 'AUTHORISED_AGENT')),
    delegate_name  varchar(200)             not null,
    delegate_email varchar(200)             not null,
    language       varchar(10)              not null,
    valid_until    date                     not null,
    deed_dated     date,
    identified_by  varchar(20) check (identified_by in ('ID_CARD', 'PASSPORT', 'DRIVING_LICENCE', 'COMPANY_PAPERS')),
    begun_by       varchar(200)             not null,
    begun_at       timestamp with time zone not null,
    approved_at    timestamp with time zone,
    account_id     uuid,
    accepted_at    timestamp with time zone,
    ended_at       timestamp with time zone,
    check ((ended_at is null) = (open_key is not null)),
    check ((account_id is null) = (accepted_at is null)),
    check (accepted_at is null or approved_at is not null)
);
create index delegation_customer on delegation (customer_id, begun_at);
create index delegation_account on delegation (account_id);

create table delegation_area (
    delegation_id uuid        not null references delegation (id),
    area          varchar(10) not null check (area in ('MONEY', 'METERS', 'DATA', 'CASES')),
    primary key (delegation_id, area)
);
