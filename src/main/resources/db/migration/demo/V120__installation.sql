-- What the data of this database are. The demo writes one row, DEMO; production refuses to start on such a database.
create table installation (
    data_kind varchar(10) not null primary key check (data_kind in ('DEMO'))
);

-- Invented people of the demo feed who may register: the demo names one of them at every start.
create table demo_registration (
    customer_id varchar(9)   not null primary key,
    birth_place varchar(200) not null,
    birth_date  date         not null
);
