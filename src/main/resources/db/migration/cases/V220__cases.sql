-- What customers ask for and clerks decide. customer_id and place numbers are the feed's keys, without foreign keys: no feed
-- touches a case. case_no is the main number of the register, given at registration.
create table service_case (
    id            uuid                     not null primary key,
    version       bigint                   not null,
    procedure_id  varchar(40)              not null,
    state         varchar(30)              not null check (state in ('DRAFT', 'AWAITING_OTHER_PARTY', 'RECEIVED', 'REGISTERED', 'IN_PROGRESS', 'AWAITING_SUPPLEMENT', 'APPROVED', 'REFUSED', 'BEING_RECORDED', 'CLOSED', 'WITHDRAWN')),
    customer_id   varchar(9)               not null,
    customer_name varchar(200)             not null,
    language      varchar(2)               not null,
    case_no       varchar(10) unique,
    started_at    timestamp with time zone not null,
    changed_at    timestamp with time zone not null,
    filed_at      timestamp with time zone,
    due_on        date,
    assignee      varchar(200),
    page          integer                  not null,
    check (case_no is not null or state in ('DRAFT', 'AWAITING_OTHER_PARTY', 'RECEIVED', 'WITHDRAWN'))
);
create index service_case_customer on service_case (customer_id, state);
create index service_case_worklist on service_case (state, due_on);

-- What was answered, as typed: a draft may hold what is not right yet.
create table case_answer (
    case_id uuid          not null references service_case (id),
    name    varchar(100)  not null,
    content varchar(4000) not null,
    primary key (case_id, name)
);

-- What happened; rows are added, never changed.
create table case_event (
    case_id     uuid                     not null references service_case (id),
    position    integer                  not null,
    happened_at timestamp with time zone not null,
    actor       varchar(20)              not null check (actor in ('CUSTOMER', 'OTHER_PARTY', 'CLERK', 'SYSTEM')),
    actor_name  varchar(200),
    kind        varchar(30)              not null,
    note        varchar(2000),
    primary key (case_id, position)
);

-- Documents with their sub-numbers.
create table case_document (
    case_id    uuid                     not null references service_case (id),
    sub_no     integer                  not null,
    kind       varchar(20)              not null,
    language   varchar(2)               not null,
    created_at timestamp with time zone not null,
    body       varchar(100000)          not null,
    primary key (case_id, sub_no)
);

-- What the billing system is to change. Exported until confirmed; the rows, not the export, are the truth.
create table case_change (
    case_id        uuid                     not null references service_case (id),
    change_no      integer                  not null,
    customer_id    varchar(9)               not null,
    place_no       varchar(8),
    meter_id       varchar(200),
    field          varchar(40)              not null,
    effective_on   date                     not null,
    old_value      varchar(200),
    new_value      varchar(200),
    approved_at    timestamp with time zone not null,
    approved_by    varchar(200)             not null,
    outcome        varchar(10) check (outcome in ('BOOKED', 'REFUSED')),
    booked_on      date,
    outcome_reason varchar(200),
    primary key (case_id, change_no)
);
create index case_change_outcome on case_change (outcome);
