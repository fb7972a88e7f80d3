-- ASM-CONV-23: what a gestionnaire was called, and from when; a version holds until the next one, the first since always.
alter table gestionnaire add column version bigint not null default 0;
alter table gestionnaire alter column version drop default;

create table gestionnaire_identite (
  siret                 text not null references gestionnaire,
  rang                  int  not null check (rang >= 0),
  du                    date,
  motif                 text check (motif <> ''),
  nom                   text not null check (nom <> ''),
  type_juridique        text not null check (type_juridique in
    ('COMMUNE', 'EPCI', 'CCAS', 'CIAS', 'ASSOCIATION', 'MUTUELLE', 'ETABLISSEMENT_PUBLIC')),
  representant_nom      text not null,
  representant_qualite  text not null,
  siege                 text not null,
  primary key (siret, rang),
  check ((rang = 0) = (du is null) and (rang = 0) = (motif is null))
);

alter table gestionnaire_identite enable row level security;
create policy gestionnaire_identite_visible on gestionnaire_identite
  using (exists (select 1 from gestionnaire g where g.siret = gestionnaire_identite.siret));
create trigger gestionnaire_identite_audit after insert or update or delete on gestionnaire_identite
  for each row execute function audit_row();

insert into gestionnaire_identite (siret, rang, nom, type_juridique, representant_nom, representant_qualite, siege)
  select siret, 0, nom, type_juridique, representant_nom, representant_qualite, siege from gestionnaire;
