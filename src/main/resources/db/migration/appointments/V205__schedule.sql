-- The number of the last change of opening hours and counters: whoever saves one waits for it, and names the number that
-- the change was made from.
create table schedule_version (
    id      integer not null primary key check (id = 1),
    version bigint  not null
);
insert into schedule_version (id, version) values (1, 0);

-- What clerks changed, in words, and how it was before, so that it can be looked at again. Nothing is removed.
create table schedule_change (
    version      bigint                   not null primary key,
    changed_at   timestamp with time zone not null,
    clerk        varchar(200)             not null,
    words_hu     varchar(20000)           not null,
    words_en     varchar(20000)           not null,
    hit          integer                  not null,
    kept         integer                  not null,
    state_before varchar(1000000)         not null
);

create index appointment_must_move on appointment (must_move, starts_at);
