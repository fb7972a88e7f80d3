-- CTL-3: a plan of contrôles, the population it was drawn from and the sample; written once, read by its Caf only.
create table plan_controle (
  id          uuid        primary key,
  code_caf    text        not null check (code_caf ~ '^[0-9]{3}$'),
  nom         text        not null check (nom <> ''),
  exercices   jsonb       not null check (jsonb_array_length(exercices) between 1 and 4),
  critere     text        not null check (critere in ('ENJEU', 'ANOMALIES_ANTERIEURES', 'ALEATOIRE')),
  graine      text        not null check (graine ~ '^[0-9A-Za-z-]{1,64}$'),
  taille      int         not null check (taille > 0 and taille = jsonb_array_length(tirage)),
  population  jsonb       not null,
  empreinte   text        not null check (empreinte ~ '^[0-9a-f]{64}$'),
  tirage      jsonb       not null,
  dresse_par  text        not null check (dresse_par <> ''),
  dresse_le   timestamptz not null
);

alter table plan_controle enable row level security;
create policy plan_controle_lu on plan_controle for select
  using (perimetre_est('SYSTEME') or perimetre_est('CAF') and code_caf = relais_reglage('code_caf'));
create policy plan_controle_dresse on plan_controle for insert
  with check (perimetre_est('CAF') and code_caf = relais_reglage('code_caf'));
-- The population never changes: the trail need not hold it a second time.
create trigger plan_controle_audit after insert or update or delete on plan_controle
  for each row execute function audit_row('population');

-- §3.8: one contrôle of one year of a dossier.
create table controle (
  id             uuid        primary key,
  revision       bigint      not null,
  dossier        text        not null check (dossier ~ '^[0-9]{3}-20[0-9]{7}$'),
  exercice       smallint    not null check (exercice between 2000 and 2099),
  etat           text        not null check (etat in ('PLANIFIE', 'NOTIFIE', 'EN_COURS', 'RAPPORT_PROVISOIRE',
                                                      'CONTRADICTOIRE', 'CLOS_CONFORME', 'CLOS_ANOMALIES', 'ABANDONNE')),
  plan           uuid        references plan_controle,
  motif          text        check (motif <> ''),
  ouvert_par     text        not null,
  ouvert_le      timestamptz not null,
  notifie_par    text,
  notifie_le     timestamptz,
  objet          text        check (objet <> ''),
  periode_debut  date,
  periode_fin    date,
  date_visite    date,
  commence_par   text,
  commence_le    timestamptz,
  synthese       text        check (synthese <> ''),
  redige_par     text,
  redige_le      timestamptz,
  communique_par text,
  communique_le  timestamptz,
  reponse_avant  date,
  reponse        text        check (reponse <> ''),
  repondu_par    text,
  repondu_le     timestamptz,
  fini_par       text,
  fini_le        timestamptz,
  motif_fin      text        check (motif_fin <> ''),
  check ((plan is null) <> (motif is null)),
  check ((notifie_par is null) = (notifie_le is null) and (notifie_le is null) = (objet is null)
     and (notifie_le is null) = (periode_debut is null) and (notifie_le is null) = (periode_fin is null)
     and (notifie_le is null) = (date_visite is null)),
  check ((etat = 'PLANIFIE') <= (notifie_le is null) and (etat in ('PLANIFIE', 'ABANDONNE') or notifie_le is not null)),
  check (periode_debut >= make_date(exercice, 1, 1) and periode_fin <= make_date(exercice, 12, 31)
     and periode_debut <= periode_fin),
  constraint controle_preavis_dl_11
    check (date_visite >= cast(notifie_le at time zone 'Europe/Paris' as date) + 15),
  check (commence_le is null or notifie_le is not null),
  check (redige_le is null or commence_le is not null and synthese is not null),
  check (communique_le is null or redige_le is not null and reponse_avant is not null),
  check ((reponse is null) = (repondu_le is null) and (repondu_le is null or communique_le is not null)),
  check ((etat in ('CLOS_CONFORME', 'CLOS_ANOMALIES', 'ABANDONNE')) = (fini_le is not null)),
  check ((fini_le is null) = (fini_par is null) and (fini_le is null) = (motif_fin is null)),
  check (etat not in ('CONTRADICTOIRE', 'CLOS_CONFORME', 'CLOS_ANOMALIES') or communique_le is not null),
  -- Who controlled does not close (ACT-2).
  constraint controle_clos_par_un_autre_act_2
    check (etat not in ('CLOS_CONFORME', 'CLOS_ANOMALIES')
        or fini_par not in (notifie_par, commence_par, redige_par, communique_par))
);

create unique index controle_ouvert_une_fois on controle (dossier, exercice)
  where etat not in ('CLOS_CONFORME', 'CLOS_ANOMALIES', 'ABANDONNE');
create index controle_of_dossier on controle (dossier, exercice);

create table controle_document (
  controle       uuid        not null references controle,
  numero         int         not null check (numero > 0),
  nature         text        not null check (nature in ('ADMINISTRATIF', 'FINANCIER', 'JURIDIQUE')),
  intitule       text        not null check (intitule <> ''),
  pour_le        date        not null,
  recu_le        date,
  reference      text        check (reference <> ''),
  recu_note_par  text,
  recu_note_le   timestamptz,
  primary key (controle, numero),
  check ((recu_le is null) = (reference is null) and (recu_le is null) = (recu_note_par is null)
     and (recu_le is null) = (recu_note_le is null))
);

create table controle_constat (
  controle     uuid          not null references controle,
  numero       int           not null check (numero > 0),
  regle        text          not null check (regle <> ''),
  champ        text,
  declare      text          not null check (declare <> ''),
  trouve       text          not null check (trouve <> ''),
  preuve       text          not null check (preuve <> ''),
  montant      numeric(14,2) not null,
  reponse      text          check (reponse <> ''),
  repondu_par  text,
  repondu_le   timestamptz,
  retenu       boolean,
  motif        text          check (motif <> ''),
  primary key (controle, numero),
  check ((reponse is null) = (repondu_par is null) and (reponse is null) = (repondu_le is null)),
  check ((retenu is null) = (motif is null))
);

-- A gestionnaire knows of a contrôle once it is notified, and of its findings once the report is sent.
alter table controle enable row level security;
create policy controle_visible on controle
  using (exists (select 1 from convention_signee c where c.dossier = controle.dossier)
     and (perimetre_est('SYSTEME') or perimetre_est('CAF') or notifie_le is not null));

alter table controle_document enable row level security;
create policy controle_document_visible on controle_document
  using (exists (select 1 from controle k where k.id = controle_document.controle));

alter table controle_constat enable row level security;
create policy controle_constat_visible on controle_constat
  using (exists (select 1 from controle k where k.id = controle_constat.controle
     and (perimetre_est('SYSTEME') or perimetre_est('CAF') or k.communique_le is not null)));

create trigger controle_audit after insert or update or delete on controle for each row execute function audit_row();
create trigger controle_document_audit after insert or update or delete on controle_document
  for each row execute function audit_row();
create trigger controle_constat_audit after insert or update or delete on controle_constat
  for each row execute function audit_row();

-- What followed from a contrôle says which one (CTL-5).
alter table version_declaration add column controle uuid references controle;
alter table version_declaration add check (controle is null or decision = 'VALIDEE');
alter table evaluation_bilan add column controle uuid references controle;
