-- What each counter offered on a day that is over, in quarters of an hour, and how many of them clerks had blocked. Written
-- after midnight, so that opening hours that change later do not change what the report says of the past.
create table offered_day (
    on_date    date    not null,
    counter_id integer not null references counter (id),
    quarters   integer not null check (quarters >= 0),
    blocked    integer not null check (blocked between 0 and quarters),
    primary key (on_date, counter_id)
);

-- Of two clerks who edit a matter at once, the later one is told.
alter table matter add column version bigint default 0 not null;
