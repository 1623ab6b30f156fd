-- The mail queue. What a mail says is sealed (AES-GCM, key from PORTAL_SECRET), because links carry tokens; it is erased
-- after sending. attempts is also the claim: a node takes a mail by raising it, and owns it until next_attempt_at.
create table outgoing_mail (
    id              uuid                     not null primary key,
    recipient       varchar(200)             not null,
    language        varchar(5)               not null,
    template        varchar(60)              not null,
    sealed_values   varchar(40000),
    status          varchar(10)              not null check (status in ('QUEUED', 'SENT', 'KEPT', 'FAILED')),
    attempts        integer                  not null,
    created_at      timestamp with time zone not null,
    next_attempt_at timestamp with time zone not null,
    finished_at     timestamp with time zone,
    last_error      varchar(500)
);
create index outgoing_mail_due on outgoing_mail (status, next_attempt_at);
create index outgoing_mail_recipient on outgoing_mail (recipient, template, created_at);
