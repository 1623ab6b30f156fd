-- A thread about something: a message of "Írjon nekünk", or a case. Its name says about what, as case:<uuid>.
create table conversation (
    id                   varchar(60)              not null primary key,
    posts                integer                  not null check (posts >= 0),
    read_by_customer     integer                  not null,
    read_by_clerks       integer                  not null,
    opened_at            timestamp with time zone not null
);

-- What was written, numbered within its conversation. Nothing is changed afterwards.
create table post (
    id              uuid                     not null primary key,
    conversation_id varchar(60)              not null references conversation (id),
    place_in_thread integer                  not null check (place_in_thread > 0),
    side            varchar(10)              not null check (side in ('CUSTOMER', 'CLERK')),
    author          varchar(200)             not null,
    words           varchar(4000)            not null,
    internal        boolean                  not null,
    posted_at       timestamp with time zone not null,
    unique (conversation_id, place_in_thread)
);
