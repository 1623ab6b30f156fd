-- The clerks' page of a customer lists their visits.
create index appointment_customer on appointment (customer_id, starts_at);
