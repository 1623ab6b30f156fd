-- What the company says of itself. Clerks edit it; sample marks what is our guess until the company confirms it.
create table company (
    id             integer      not null primary key check (id = 1),
    name           varchar(200) not null,
    short_name     varchar(50)  not null,
    office_address varchar(200) not null,
    phone          varchar(50)  not null,
    email          varchar(200) not null,
    website        varchar(200) not null
);

-- Further company data, in the order of the page "Céginformáció".
create table company_fact (
    position integer       not null primary key,
    label_hu varchar(100)  not null,
    label_en varchar(100)  not null,
    text_hu  varchar(1000) not null,
    text_en  varchar(1000) not null,
    sample   boolean       not null
);

-- Telephone lines beside the customer service's.
create table duty_line (
    position integer      not null primary key,
    phone    varchar(50)  not null
);

-- A usual week of the office; a weekday without a row is closed.
create table office_hours (
    weekday   integer not null primary key check (weekday between 1 and 7),
    opens_at  time    not null,
    closes_at time    not null,
    sample    boolean not null,
    check (opens_at < closes_at)
);

-- Days that differ from their weekday: transferred rest and working days (yearly decree), closures. Without hours: closed.
-- Public holidays are a rule of the code and have no row here; a row wins over the rule.
create table special_day (
    on_date   date         not null primary key,
    kind      varchar(20)  not null check (kind in ('TRANSFERRED_REST', 'TRANSFERRED_WORK', 'CLOSURE')),
    opens_at  time,
    closes_at time,
    reason_hu varchar(200) not null,
    reason_en varchar(200) not null,
    sample    boolean      not null,
    check ((opens_at is null) = (closes_at is null)),
    check (opens_at < closes_at),
    check ((kind = 'TRANSFERRED_WORK') = (opens_at is not null))
);

-- Versions of the privacy notice; what a customer acknowledged stays readable for ever.
create table privacy_notice (
    version    varchar(20)    not null,
    language   varchar(2)     not null,
    valid_from date           not null,
    body       varchar(40000) not null,
    primary key (version, language)
);

insert into company (id, name, short_name, office_address, phone, email, website)
values (1, 'MIHŐ Miskolci Hőszolgáltató Kft.', 'MIHŐ Kft.', 'Miskolc, Szemere utca 5.', '06 (46) 501-740', 'ugyfel@miho.hu', 'www.miho.hu');

insert into company_fact (position, label_hu, label_en, text_hu, text_en, sample)
values (10, 'Tevékenység', 'Activity', 'távhőszolgáltatás: fűtés és használati melegvíz', 'district heating: space heating and hot water', false),
       (20, 'Szolgáltatási terület', 'Service area', 'Miskolc megyei jogú város', 'the city of Miskolc', false),
       (30, 'Felhasználók', 'Users', 'körülbelül 32 500 lakossági és 500 egyéb felhasználó', 'about 32,500 residential and 500 other users', false),
       (40, 'Cégjegyzékszám', 'Company registration number', '00-00-000000', '00-00-000000', true),
       (50, 'Adószám', 'Tax number', '00000000-0-00', '00000000-0-00', true);

insert into duty_line (position, phone)
values (1, '+36 46 379 450'),
       (2, '+36 46 379 360');

insert into office_hours (weekday, opens_at, closes_at, sample)
values (1, time '08:00:00', time '15:00:00', true),
       (2, time '08:00:00', time '15:00:00', true),
       (3, time '08:00:00', time '20:00:00', true),
       (4, time '08:00:00', time '15:00:00', true),
       (5, time '08:00:00', time '12:00:00', true);

-- 2026 by the yearly decree; the Saturdays' hours are samples. 2027 is not known yet.
insert into special_day (on_date, kind, opens_at, closes_at, reason_hu, reason_en, sample)
values (date '2026-01-02', 'TRANSFERRED_REST', null, null, 'áthelyezett pihenőnap (helyette január 10. munkanap)', 'transferred day off (10 January is worked instead)', false),
       (date '2026-01-10', 'TRANSFERRED_WORK', time '08:00:00', time '12:00:00', 'áthelyezett munkanap (január 2. helyett)', 'transferred working day (for 2 January)', true),
       (date '2026-08-08', 'TRANSFERRED_WORK', time '08:00:00', time '12:00:00', 'áthelyezett munkanap (augusztus 21. helyett)', 'transferred working day (for 21 August)', true),
       (date '2026-08-21', 'TRANSFERRED_REST', null, null, 'áthelyezett pihenőnap (helyette augusztus 8. munkanap)', 'transferred day off (8 August is worked instead)', false),
       (date '2026-12-12', 'TRANSFERRED_WORK', time '08:00:00', time '12:00:00', 'áthelyezett munkanap (december 24. helyett)', 'transferred working day (for 24 December)', true),
       (date '2026-12-24', 'TRANSFERRED_REST', null, null, 'áthelyezett pihenőnap (helyette december 12. munkanap)', 'transferred day off (12 December is worked instead)', false);
