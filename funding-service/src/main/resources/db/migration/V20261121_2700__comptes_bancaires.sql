-- Where the payments of a gestionnaire go, in one Caf. Each row is a version that is never rewritten: only its state moves. The number of
-- the account is in this table and nowhere else: not in the audit trail, nor in what a broken constraint tells (logServerErrorDetail).
create table compte_bancaire (
  id           uuid        primary key,
  revision     bigint      not null check (revision >= 0),
  code_caf     text        not null check (code_caf ~ '^[0-9]{3}$'),
  gestionnaire text        not null check (gestionnaire ~ '^[0-9]{14}$'),
  iban         text        not null check (iban ~ '^[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}$'),
  bic          text        check (bic ~ '^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$'),
  titulaire    text        not null check (titulaire <> '' and length(titulaire) <= 70),
  date_preuve  date        not null,
  etat         text        not null check (etat in ('SAISI', 'VERIFIE', 'ECARTE', 'REMPLACE', 'REFUSE_PAR_LA_BANQUE')),
  saisi_par    text        not null check (saisi_par <> ''),
  saisi_le     timestamptz not null,
  verifie_par  text,
  preuve_par   text,
  empreinte    text        check (empreinte ~ '^[0-9a-f]{64}$'),
  constraint compte_verifie_par_un_autre check (verifie_par <> saisi_par and verifie_par <> preuve_par),
  constraint compte_verifie_sur_preuve check (
    (etat in ('SAISI', 'ECARTE')) = (verifie_par is null) and (verifie_par is null or empreinte is not null)),
  check ((preuve_par is null) = (empreinte is null))
);

create unique index compte_une_saisie on compte_bancaire (code_caf, gestionnaire) where etat = 'SAISI';
create unique index compte_un_en_vigueur on compte_bancaire (code_caf, gestionnaire)
  where etat in ('VERIFIE', 'REFUSE_PAR_LA_BANQUE');
create index compte_of_gestionnaire on compte_bancaire (code_caf, gestionnaire, saisi_le);

create table compte_bancaire_acte (
  compte_id uuid        not null references compte_bancaire,
  ordre     int         not null check (ordre >= 0),
  acte      text        not null check (acte in (
              'SAISIR', 'DEPOSER_PREUVE', 'VERIFIER', 'ECARTER', 'REMPLACER', 'REFUSER_PAR_LA_BANQUE', 'CONFIRMER')),
  vers      text        not null,
  par       text        not null check (par <> ''),
  le        timestamptz not null,
  motif     text,
  primary key (compte_id, ordre),
  check ((acte in ('ECARTER', 'REFUSER_PAR_LA_BANQUE')) = (motif is not null))
);

-- Nobody looks twice at the same version: two persons at least have seen what is paid, three when a bank refused it.
create unique index compte_un_regard_par_personne on compte_bancaire_acte (compte_id, par)
  where acte in ('SAISIR', 'VERIFIER', 'ECARTER', 'CONFIRMER');

-- The proof, its bytes as they came.
create table preuve_compte (
  compte_id uuid   primary key references compte_bancaire,
  type      text   not null check (type in ('PDF', 'PNG', 'JPEG')),
  taille    bigint not null check (taille > 0),
  octets    bytea  not null check (octet_length(octets) = taille)
);

create function compte_jamais_reecrit() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
     or (new.id, new.code_caf, new.gestionnaire, new.iban, new.titulaire, new.date_preuve, new.saisi_par, new.saisi_le)
        is distinct from
        (old.id, old.code_caf, old.gestionnaire, old.iban, old.titulaire, old.date_preuve, old.saisi_par, old.saisi_le)
     or new.bic is distinct from old.bic
     or (old.empreinte is not null and (new.empreinte, new.preuve_par) is distinct from (old.empreinte, old.preuve_par))
     or (old.etat in ('ECARTE', 'REMPLACE') and new.etat <> old.etat) then
    raise exception 'A version of a bank account is never rewritten: %', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger compte_bancaire_jamais_reecrit before update or delete on compte_bancaire
  for each row execute function compte_jamais_reecrit();
create trigger compte_bancaire_acte_append_only before update or delete on compte_bancaire_acte
  for each row execute function ordre_never_rewritten();
create trigger preuve_compte_append_only before update or delete on preuve_compte
  for each row execute function ordre_never_rewritten();

-- Why nothing may be paid to a beneficiary: opposition, seizure, liquidation… Who lifts it is not who set it.
create table blocage_beneficiaire (
  id           uuid        primary key,
  code_caf     text        not null check (code_caf ~ '^[0-9]{3}$'),
  beneficiaire text        not null check (beneficiaire ~ '^[0-9]{14}$'),
  motif        text        not null check (motif <> ''),
  bloque_par   text        not null check (bloque_par <> ''),
  bloque_le    timestamptz not null,
  motif_levee  text        check (motif_levee <> ''),
  leve_par     text,
  leve_le      timestamptz,
  constraint blocage_leve_par_un_autre check (leve_par <> bloque_par),
  check ((leve_par is null) = (leve_le is null) and (leve_par is null) = (motif_levee is null))
);
create unique index blocage_un_seul on blocage_beneficiaire (code_caf, beneficiaire) where leve_le is null;
create index blocage_of_beneficiaire on blocage_beneficiaire (code_caf, beneficiaire, bloque_le);

alter table compte_bancaire enable row level security;
create policy compte_visible on compte_bancaire using (perimetre_voit(code_caf, gestionnaire));
alter table compte_bancaire_acte enable row level security;
create policy compte_acte_visible on compte_bancaire_acte
  using (exists (select 1 from compte_bancaire c where c.id = compte_id));
alter table preuve_compte enable row level security;
create policy preuve_visible on preuve_compte using (exists (select 1 from compte_bancaire c where c.id = compte_id));
alter table blocage_beneficiaire enable row level security;
create policy blocage_de_sa_caf on blocage_beneficiaire
  using (perimetre_est('SYSTEME') or perimetre_est('CAF') and code_caf = current_setting('relais.code_caf', true));

create trigger compte_bancaire_audit after insert or update or delete on compte_bancaire
  for each row execute function audit_row('iban', 'bic');
create trigger compte_bancaire_acte_audit after insert or update or delete on compte_bancaire_acte
  for each row execute function audit_row('motif');
create trigger preuve_compte_audit after insert or update or delete on preuve_compte
  for each row execute function audit_row('octets');
create trigger blocage_audit after insert or update or delete on blocage_beneficiaire
  for each row execute function audit_row('motif', 'motif_levee');
