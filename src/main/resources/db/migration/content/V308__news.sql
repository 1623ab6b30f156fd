-- What clerks write: every saved state stays, and the next number can be taken once, so that no colleague's change is lost.
create table content_version (
    content_key varchar(100)             not null,
    number      integer                  not null check (number > 0),
    content     varchar(100000)          not null,
    saved_by    varchar(200)             not null,
    saved_at    timestamp with time zone not null,
    primary key (content_key, number)
);

-- News and outages as they stand now. Without targets: for everybody.
create table news (
    id           uuid                     not null primary key,
    kind         varchar(20)              not null check (kind in ('NEWS', 'OUTAGE')),
    audience     varchar(20)              not null check (audience in ('ALL', 'BUILDINGS', 'SUBSTATIONS')),
    title_hu     varchar(200)             not null,
    title_en     varchar(200)             not null,
    body_hu      varchar(10000)           not null,
    body_en      varchar(10000)           not null,
    starts_at    timestamp with time zone not null,
    ends_at      timestamp with time zone,
    withdrawn_at timestamp with time zone,
    check (ends_at is null or starts_at < ends_at)
);
create index news_period on news (starts_at);

create table news_target (
    news_id uuid         not null references news,
    target  varchar(200) not null,
    primary key (news_id, target)
);
