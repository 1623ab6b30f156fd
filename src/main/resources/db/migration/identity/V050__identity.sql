-- Who may sign in. Customer IDs carry no foreign key: the feed owns the customers, and an account outlives a retired one.
create table portal_account (
    id                     uuid                     not null primary key,
    email                  varchar(200)             not null unique check (email = lower(email)),
    password_hash          varchar(300),
    password_changed_at    timestamp with time zone,
    status                 varchar(20)              not null check (status in ('ACTIVE', 'DISABLED')),
    staff_role             varchar(20) check (staff_role in ('CLERK', 'LEAD_CLERK', 'ADMIN')),
    language               varchar(10)              not null,
    privacy_notice_version varchar(100),
    privacy_accepted_at    timestamp with time zone,
    privacy_channel        varchar(20) check (privacy_channel in ('ONLINE', 'OFFICE')),
    created_at             timestamp with time zone not null,
    version                bigint                   not null
);

create table portal_account_customer (
    customer_id varchar(9)               not null primary key,
    account_id  uuid                     not null references portal_account,
    added_at    timestamp with time zone not null
);
create index portal_account_customer_account on portal_account_customer (account_id);

-- The second factor of staff: the secret is sealed, last_step keeps a code from being used twice.
create table staff_second_factor (
    account_id    uuid         not null primary key references portal_account,
    sealed_secret varchar(500) not null,
    confirmed_at  timestamp with time zone,
    last_step     bigint       not null
);

create table staff_recovery_code (
    account_id uuid        not null references portal_account,
    code_hash  varchar(64) not null,
    primary key (account_id, code_hash)
);

-- Links sent by mail. Only the token's SHA-256 is here; the payload is sealed.
create table one_time_link (
    token_hash     varchar(64)              not null primary key,
    purpose        varchar(20)              not null check (purpose in ('ACTIVATION', 'PASSWORD_RESET', 'EMAIL_CHANGE', 'STAFF_ACTIVATION')),
    subject        varchar(200)             not null,
    sealed_payload varchar(4000)            not null,
    issued_at      timestamp with time zone not null,
    expires_at     timestamp with time zone not null,
    used_at        timestamp with time zone,
    superseded_at  timestamp with time zone
);
create index one_time_link_subject on one_time_link (purpose, subject);
create index one_time_link_expiry on one_time_link (expires_at);

-- Signed-in sessions. The id is never sent to a browser.
create table portal_session (
    id           uuid                     not null primary key,
    account_id   uuid                     not null references portal_account,
    opened_at    timestamp with time zone not null,
    last_seen_at timestamp with time zone not null,
    ended_at     timestamp with time zone,
    device       varchar(100)             not null,
    network      varchar(60)              not null
);
create index portal_session_account on portal_session (account_id);

-- Browsers from which an account has been signed in to: they get in while strangers are held off.
create table known_device (
    account_id   uuid                     not null references portal_account,
    device_hash  varchar(64)              not null,
    last_used_at timestamp with time zone not null,
    primary key (account_id, device_hash)
);

-- Consecutive failures for an account (or for what somebody typed, hashed) from one origin: a network, a device, or all.
create table sign_in_failure (
    subject        varchar(64)              not null,
    origin         varchar(80)              not null,
    failures       integer                  not null,
    last_failed_at timestamp with time zone not null,
    primary key (subject, origin)
);
create index sign_in_failure_age on sign_in_failure (last_failed_at);
