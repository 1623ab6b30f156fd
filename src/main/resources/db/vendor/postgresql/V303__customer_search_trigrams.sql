-- Parts of words are found by their trigrams; names are sorted as bytes, which is what pages of a list need. The planner has to
-- know common words (a town, a surname) from rare ones: the first are read in the order of names, the others by trigrams.
create extension if not exists pg_trgm;
alter table customer_search
    alter column sort_name type varchar(200) collate "C",
    alter column folded set statistics 1000;
create index customer_search_trigrams on customer_search using gin (folded gin_trgm_ops);
analyze customer_search;
