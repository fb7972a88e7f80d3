-- A statement and the public data name the beneficiary; empty until an event told its name.
alter table dossier add column nom text not null default '' check (length(nom) <= 300);
alter table dossier alter column nom drop default;
