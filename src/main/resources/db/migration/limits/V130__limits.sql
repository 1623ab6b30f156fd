-- The budgets serve more modules than the registration.
alter table registration_budget rename to budget;
alter table registration_budget_use rename to budget_use;
alter index registration_budget_use_subject rename to budget_use_subject;
alter index registration_budget_use_age rename to budget_use_age;
