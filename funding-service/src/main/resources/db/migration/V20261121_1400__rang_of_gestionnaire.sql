-- Counts the gestionnaires of a dossier, as the events of convention-service do: a lower one than known tells of the past.
alter table dossier add column rang int not null default 1 check (rang > 0);
alter table dossier alter column rang drop default;
