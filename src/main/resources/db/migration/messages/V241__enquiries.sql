-- What somebody has written to the office ("Írjon nekünk"). Its thread is the conversation message:<id>. The numbers come from
-- number_series: reference of every confirmed message, complaint_no of complaints and bill disputes besides.
create table enquiry (
    id                  uuid                     not null primary key,
    version             bigint                   not null,
    status              varchar(20)              not null check (status in ('UNCONFIRMED', 'OPEN', 'ANSWERED', 'CLOSED')),
    topic               varchar(20)              not null check (topic in ('QUESTION', 'BILL_DISPUTE', 'COMPLAINT', 'FAULT_REPORT', 'SUGGESTION')),
    channel             varchar(10)              not null check (channel in ('ONLINE', 'DESK', 'PHONE', 'LETTER', 'EMAIL')),
    reference           varchar(20)              unique,
    complaint_no        varchar(20)              unique,
    name                varchar(200)             not null,
    email               varchar(200),
    phone               varchar(30),
    address             varchar(300),
    customer_id         varchar(9),
    place_no            varchar(8),
    place_address       varchar(300),
    claimed_customer_id varchar(9),
    invoice_no          varchar(50),
    language            varchar(2)               not null,
    notice_version      varchar(100),
    notice_accepted_at  timestamp with time zone,
    taken_down_by       varchar(200),
    written_at          timestamp with time zone not null,
    confirmed_at        timestamp with time zone,
    clock_from          date,
    due_on              date,
    extended_at         timestamp with time zone,
    extension_reason    varchar(1000),
    assignee            varchar(200),
    answered_at         timestamp with time zone,
    closed_at           timestamp with time zone,
    changed_at          timestamp with time zone not null,
    satisfaction        varchar(10) check (satisfaction in ('YES', 'PARTLY', 'NO')),
    satisfaction_words  varchar(1000),
    check (status = 'UNCONFIRMED' or (reference is not null and due_on is not null))
);
create index enquiry_worklist on enquiry (status, due_on);
create index enquiry_customer on enquiry (customer_id);

-- Files can be uploaded for a post before it is written; those of a post that never is are forgotten.
create table post_draft (
    post_id  uuid                     not null primary key,
    begun_at timestamp with time zone not null
);

-- What clerks answer often. Edited on the clerks' pages; {name} stands for the writer's name.
create table answer_template (
    id       varchar(40)   not null primary key,
    position integer       not null,
    topic    varchar(20) check (topic in ('QUESTION', 'BILL_DISPUTE', 'COMPLAINT', 'FAULT_REPORT', 'SUGGESTION')),
    title_hu varchar(100)  not null,
    title_en varchar(100)  not null,
    words_hu varchar(3000) not null,
    words_en varchar(3000) not null
);
insert into answer_template (id, position, topic, title_hu, title_en, words_hu, words_en)
values ('thanks', 10, null, 'Köszönjük, utánanézünk', 'Thank you, we are looking into it',
        'Tisztelt {name}!

Köszönjük, hogy írt nekünk. Utánanézünk, és itt válaszolunk.

Üdvözlettel:
MIHŐ ügyfélszolgálat', 'Dear {name},

Thank you for writing to us. We are looking into it and will answer here.

Kind regards,
MIHŐ customer service'),
       ('bill-explained', 20, 'BILL_DISPUTE', 'A számla helyes, magyarázattal', 'The bill is right, explained',
        'Tisztelt {name}!

Ellenőriztük a számláját. Az elszámolt mennyiségek megegyeznek a mérők leolvasott állásával, ezért a számla összege helyes.

Részletesen:

Ha a magyarázattal nem ért egyet, válaszoljon itt, vagy keresse a fogyasztóvédelmi hatóságot.

Üdvözlettel:
MIHŐ ügyfélszolgálat', 'Dear {name},

We have checked your bill. The quantities agree with the readings of the meters, so the amount is right.

In detail:

If you do not agree, please reply here or turn to the consumer protection authority.

Kind regards,
MIHŐ customer service'),
       ('bill-corrected', 30, 'BILL_DISPUTE', 'A számlát javítjuk', 'The bill will be corrected',
        'Tisztelt {name}!

Ellenőriztük a számláját, és Önnek van igaza. Helyesbítő számlát állítunk ki, amelyet a portálon is megtalál.

Elnézését kérjük a kellemetlenségért.

Üdvözlettel:
MIHŐ ügyfélszolgálat', 'Dear {name},

We have checked your bill, and you are right. We are issuing a corrected bill, which you will find on the portal too.

We apologise for the inconvenience.

Kind regards,
MIHŐ customer service'),
       ('reading-needed', 40, 'QUESTION', 'Mérőállást kérünk', 'We need a meter reading',
        'Tisztelt {name}!

Kérjük, írja meg a melegvíz-mérő gyári számát és mai állását, vagy küldjön róla fényképet. Ezután tudunk pontos választ adni.

Üdvözlettel:
MIHŐ ügyfélszolgálat', 'Dear {name},

Please send us the serial number of the hot-water meter and its reading today, or a photo of it. Then we can give you an exact answer.

Kind regards,
MIHŐ customer service'),
       ('fault-sent', 50, 'FAULT_REPORT', 'Szerelőt küldünk', 'We are sending a technician',
        'Tisztelt {name}!

A hibabejelentését továbbadtuk a műszaki csoportnak. Kollégánk telefonon egyeztet Önnel időpontot.

Ha sürgőssé válik, hívja az éjjel-nappal elérhető műszaki ügyeletet.

Üdvözlettel:
MIHŐ ügyfélszolgálat', 'Dear {name},

We have passed your report on to the technical team. A colleague will call you to agree on a time.

Should it become urgent, call the technical duty line, day or night.

Kind regards,
MIHŐ customer service'),
       ('complaint-rejected', 60, 'COMPLAINT', 'A panasznak nem tudunk helyt adni', 'We cannot uphold the complaint',
        'Tisztelt {name}!

Panaszát kivizsgáltuk, és nem tudunk helyt adni neki. Indokaink:

Ha a döntéssel nem ért egyet, a fogyasztóvédelmi hatósághoz vagy a lakóhelye szerinti békéltető testülethez fordulhat.

Üdvözlettel:
MIHŐ ügyfélszolgálat', 'Dear {name},

We have looked into your complaint and cannot uphold it. Our reasons:

If you do not agree, you may turn to the consumer protection authority or to the conciliation board of your place of residence.

Kind regards,
MIHŐ customer service');
