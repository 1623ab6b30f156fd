-- What people come for. Clerks edit it; bring_* holds what to bring, one item a line.
create table matter (
    id       varchar(30)   not null primary key,
    position integer       not null,
    name_hu  varchar(100)  not null,
    name_en  varchar(100)  not null,
    bring_hu varchar(1000) not null,
    bring_en varchar(1000) not null,
    minutes  integer       not null check (minutes between 15 and 120 and mod(minutes, 15) = 0),
    active   boolean       not null
);

-- Where clerks receive visitors. A counter without hours of its own keeps the office's (office_hours).
create table counter (
    id      integer     not null primary key,
    name_hu varchar(50) not null,
    name_en varchar(50) not null,
    active  boolean     not null,
    sample  boolean     not null
);

create table counter_matter (
    counter_id integer     not null references counter (id),
    matter_id  varchar(30) not null references matter (id),
    primary key (counter_id, matter_id)
);

-- The weekdays and hours of a counter that does not keep the office's; what the office is closed for is not worked.
create table counter_hours (
    counter_id integer not null references counter (id),
    weekday    integer not null check (weekday between 1 and 7),
    opens_at   time    not null,
    closes_at  time    not null,
    primary key (counter_id, weekday),
    check (opens_at < closes_at)
);

create table counter_break (
    counter_id integer not null references counter (id),
    weekday    integer not null check (weekday between 1 and 7),
    starts_at  time    not null,
    ends_at    time    not null,
    primary key (counter_id, weekday, starts_at),
    check (starts_at < ends_at)
);

-- The key of this table is why a time cannot be given twice: every quarter of an hour of a counter is one row, whoever has
-- it (a hold, an appointment, a clerk's block). A row whose time is up may be taken by anybody, in one transaction.
create table taken_quarter (
    counter_id integer                  not null references counter (id),
    starts_at  timestamp with time zone not null,
    holder     uuid                     not null,
    expires_at timestamp with time zone,
    primary key (counter_id, starts_at)
);
create index taken_quarter_time on taken_quarter (starts_at);
create index taken_quarter_holder on taken_quarter (holder);

-- A time that somebody has chosen and not yet booked; its id becomes the appointment's.
create table slot_hold (
    id         uuid                     not null primary key,
    matter_id  varchar(30)              not null references matter (id),
    counter_id integer                  not null references counter (id),
    starts_at  timestamp with time zone not null,
    minutes    integer                  not null,
    network    varchar(64)              not null,
    expires_at timestamp with time zone not null,
    extended   boolean                  not null
);
create index slot_hold_network on slot_hold (network, expires_at);
create index slot_hold_age on slot_hold (expires_at);

-- What was booked. Personal data are erased some time after the visit; the rest stays for the report.
create table appointment (
    id                     uuid                     not null primary key,
    version                bigint                   not null,
    reference              varchar(13)              not null unique,
    status                 varchar(20)              not null check (status in ('BOOKED', 'ARRIVED', 'SERVED', 'NO_SHOW', 'CANCELLED', 'CANCELLED_BY_OFFICE')),
    channel                varchar(10)              not null check (channel in ('ONLINE', 'OFFICE')),
    matter_id              varchar(30)              not null references matter (id),
    counter_id             integer                  not null references counter (id),
    starts_at              timestamp with time zone not null,
    minutes                integer                  not null,
    name                   varchar(200),
    email                  varchar(200),
    phone                  varchar(30),
    customer_id            varchar(9),
    note                   varchar(1000),
    language               varchar(2)               not null,
    privacy_notice_version varchar(20),
    booked_at              timestamp with time zone not null,
    changes                integer                  not null,
    must_move              boolean                  not null,
    reminded_at            timestamp with time zone,
    erased_at              timestamp with time zone
);
create index appointment_start on appointment (starts_at, status);
create index appointment_email on appointment (email);
create index appointment_phone on appointment (phone);

insert into matter (id, position, name_hu, name_en, bring_hu, bring_en, minutes, active)
values ('billing', 10, 'Számla, befizetés', 'Bill or payment', 'a számla, amelyről kérdez', 'the bill you ask about', 15, true),
       ('occupant', 20, 'Lakóváltozás, névátírás', 'Change of occupant, name transfer',
        'személyi okmány
adásvételi, ajándékozási vagy bérleti szerződés
a melegvíz-mérő gyári száma és állása', 'identity document
contract of sale, gift or lease
serial number and reading of the hot-water meter', 30, true),
       ('contract', 30, 'Szerződés', 'Contract', 'személyi okmány', 'identity document', 30, true),
       ('organisation', 40, 'Intézmény, cég regisztrációja', 'Registration of an institution or company',
        'aláírási címpéldány
cégjegyzék
személyi okmány', 'signature specimen (aláírási címpéldány)
company register extract (cégjegyzék)
identity document', 30, true),
       ('several-places', 50, 'Több felhasználási hely egy e-mail címmel', 'Several places of use under one e-mail address',
        'személyi okmány
egy-egy számla mindegyik helyről', 'identity document
a bill of each place', 15, true),
       ('technical', 60, 'Műszaki ügy: mérő, fűtés, melegvíz', 'Technical matter: meter, heating, hot water', '', '', 30, true),
       ('other', 70, 'Egyéb', 'Other', '', '', 15, true);

-- Samples, until the company says how its office works.
insert into counter (id, name_hu, name_en, active, sample)
values (1, '1. ablak', 'Counter 1', true, true),
       (2, '2. ablak', 'Counter 2', true, true),
       (3, '3. ablak', 'Counter 3', true, true);

insert into counter_matter (counter_id, matter_id)
select counter.id, matter.id from counter cross join matter
where counter.id < 3 or matter.id in ('contract', 'organisation', 'technical');

insert into counter_hours (counter_id, weekday, opens_at, closes_at)
values (3, 1, time '08:00:00', time '12:00:00'),
       (3, 3, time '12:00:00', time '18:00:00');

insert into counter_break (counter_id, weekday, starts_at, ends_at)
select counter.id, office_hours.weekday,
       case counter.id when 1 then time '12:00:00' else time '12:30:00' end,
       case counter.id when 1 then time '12:30:00' else time '13:00:00' end
from counter cross join office_hours
where counter.id < 3 and office_hours.closes_at > time '13:00:00';

-- Times at a counter that a clerk has taken out of the offer.
create table counter_block (
    id         uuid                     not null primary key,
    counter_id integer                  not null references counter (id),
    starts_at  timestamp with time zone not null,
    minutes    integer                  not null,
    reason     varchar(200)             not null
);
create index counter_block_start on counter_block (starts_at);
