-- Where a gestionnaire wants to be reminded; the address itself stays out of the audit trail. Null when it was withdrawn.
create table adresse_relance (
  gestionnaire  text        primary key check (gestionnaire ~ '^[0-9]{14}$'),
  courriel      text        check (length(courriel) <= 254 and courriel ~ '^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+$'),
  donnee_par    text        not null check (donnee_par <> ''),
  donnee_le     timestamptz not null,
  revision      bigint      not null
);

alter table adresse_relance enable row level security;
create policy adresse_relance_de_soi on adresse_relance
  using (perimetre_est('SYSTEME') or perimetre_est('GESTIONNAIRE') and gestionnaire = relais_reglage('siret'));
create trigger adresse_relance_audit after insert or update or delete on adresse_relance
  for each row execute function audit_row('courriel');

-- What became of the e-mail of a reminder; null when no e-mail was configured.
alter table relance add column courriel text
  check (courriel in ('A_ENVOYER', 'ENVOYE', 'SANS_ADRESSE', 'INUTILE', 'ABANDONNE'));
alter table relance add column courriel_essais int not null default 0 check (courriel_essais >= 0);
create index relance_courriel_a_envoyer on relance (emise_le) where courriel = 'A_ENVOYER';
