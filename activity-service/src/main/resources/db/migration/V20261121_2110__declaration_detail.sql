-- CALC-1: the accounts of which the Caf counts the charges, by prefix. The list of a year is the latest one that begins in it
-- or before; a later circular is a new set of rows, and no code.
create table compte_eligible (
  premier_exercice  smallint not null check (premier_exercice between 2000 and 2099),
  prefixe           text     not null check (prefixe ~ '^(6[0-9]{0,2}|86[0-9]?)$'),
  libelle           text     not null,
  source            text     not null,
  primary key (premier_exercice, prefixe)
);
comment on table compte_eligible is 'commune: comptes de charges retenus, les mêmes pour toutes les Caf';
create trigger compte_eligible_audit after insert or update or delete on compte_eligible
  for each row execute function audit_row();

insert into compte_eligible (premier_exercice, prefixe, libelle, source) values
  (2000, '60', 'Achats', 'CALC-1, hypothèse'),
  (2000, '61', 'Services extérieurs', 'CALC-1, hypothèse'),
  (2000, '62', 'Autres services extérieurs', 'CALC-1, hypothèse'),
  (2000, '63', 'Impôts et taxes', 'CALC-1, hypothèse'),
  (2000, '64', 'Charges de personnel', 'CALC-1, hypothèse'),
  (2000, '65', 'Autres charges de gestion courante', 'CALC-1, hypothèse'),
  (2000, '66', 'Charges financières', 'CALC-1, hypothèse'),
  (2000, '68', 'Dotations aux amortissements et provisions', 'CALC-1, hypothèse'),
  (2000, '86', 'Contributions volontaires en nature', 'CALC-1 ; comptes 860 à 864 : W19');

-- What the Caf asks to correct, field by field, beside the reason for the whole.
alter table version_declaration add column corrections jsonb;
alter table version_declaration add check (corrections is null or decision = 'A_CORRIGER');
