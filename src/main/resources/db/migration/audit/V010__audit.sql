-- Who saw or changed what. Append-only: PostgreSQL refuses update and delete (db/vendor), and each row carries the
-- keyed hash of the one before it, so that a change made behind the application's back is found.
create table audit_event (
    seq           bigint                      not null primary key,
    happened_at   timestamp with time zone    not null,
    actor         varchar(200)                not null,
    network       varchar(64)                 not null,
    action        varchar(60)                 not null,
    subject       varchar(200)                not null,
    details       varchar(4000)               not null,
    previous_hash varchar(64)                 not null,
    hash          varchar(64)                 not null
);
create index audit_event_subject on audit_event (subject, seq);
create index audit_event_actor on audit_event (actor, seq);

-- The end of the chain: one row, locked while an event is appended.
create table audit_head (
    id        integer     not null primary key check (id = 1),
    last_seq  bigint      not null,
    last_hash varchar(64) not null
);
insert into audit_head (id, last_seq, last_hash) values (1, 0, '');
