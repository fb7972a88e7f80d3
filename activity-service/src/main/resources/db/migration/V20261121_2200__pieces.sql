-- §8: the evidence of a year. A piece proves one thing, which its objet names; its bytes are apart, and go with it when it is
-- refused or withdrawn: the card stays, with the hash (ASM-ACT-53). A declaration has no row before it is saved: no reference.
create table piece (
  dossier           text        not null check (dossier ~ '^[0-9]{3}-20[0-9]{7}$'),
  exercice          smallint    not null check (exercice >= 2000),
  id                uuid        not null,
  revision          bigint      not null,
  objet             text        not null check (objet in ('DECLARATION', 'SEANCE', 'ACTION')),
  declaration       text        check (declaration in ('PREVISIONNEL', 'ACTUALISE', 'REEL')),
  seance            uuid,
  action            uuid,
  rang              smallint    not null,
  nature            text        not null check (nature ~ '^[A-Z][A-Z_]{1,60}$'),
  nom               text        not null check (nom <> '' and nom !~ '[/\\[:cntrl:]]'),
  type_fichier      text        not null check (type_fichier in ('PDF', 'PNG', 'JPEG')),
  taille            int         not null check (taille between 1 and 5242880),
  empreinte         text        not null check (empreinte ~ '^[0-9a-f]{64}$'),
  etat              text        not null check (etat in ('EN_QUARANTAINE', 'DISPONIBLE', 'REFUSEE', 'RETIREE')),
  analyse_resultat  text        not null check (analyse_resultat in ('NON_CONFIGUREE', 'EN_ATTENTE', 'SAINE', 'INFECTEE')),
  analyse_signature text        check (analyse_signature <> ''),
  analyse_le        timestamptz,
  depose_par        text        not null check (depose_par <> ''),
  depose_le         timestamptz not null,
  retire_par        text        check (retire_par <> ''),
  retire_le         timestamptz,
  primary key (dossier, exercice, id),
  foreign key (dossier, exercice, seance) references analyse_seance,
  foreign key (dossier, exercice, action) references promotion_action,
  constraint piece_un_objet check (
    num_nonnulls(declaration, seance, action) = 1
    and (objet = 'DECLARATION') = (declaration is not null)
    and (objet = 'SEANCE') = (seance is not null)
    and (objet = 'ACTION') = (action is not null)),
  constraint piece_vingt_au_plus check (rang between 1 and 20),
  constraint piece_disponible_non_infectee check (
    (etat <> 'DISPONIBLE' or analyse_resultat in ('SAINE', 'NON_CONFIGUREE'))
    and (etat <> 'EN_QUARANTAINE' or analyse_resultat = 'EN_ATTENTE')
    and (etat = 'REFUSEE') = (analyse_resultat = 'INFECTEE')),
  check ((analyse_resultat = 'INFECTEE') = (analyse_signature is not null)),
  check ((analyse_resultat in ('SAINE', 'INFECTEE')) = (analyse_le is not null)),
  check ((etat = 'RETIREE') = (retire_par is not null) and (retire_par is null) = (retire_le is null))
);

-- ASM-ACT-55: twenty places for each thing, and no file twice in it; what is refused or withdrawn leaves its place.
create unique index piece_une_par_place on piece
  (dossier, exercice, objet, coalesce(declaration, seance::text, action::text), rang)
  where etat in ('EN_QUARANTAINE', 'DISPONIBLE');
create unique index piece_un_fichier_une_fois on piece
  (dossier, exercice, objet, coalesce(declaration, seance::text, action::text), empreinte)
  where etat in ('EN_QUARANTAINE', 'DISPONIBLE');

create table contenu_piece (
  dossier  text     not null,
  exercice smallint not null,
  id       uuid     not null,
  octets   bytea    not null check (length(octets) between 1 and 5242880),
  primary key (dossier, exercice, id),
  foreign key (dossier, exercice, id) references piece
);

-- What is compressed already is not worth compressing again.
alter table contenu_piece alter column octets set storage external;

create table piece_a_analyser (
  dossier      text        not null,
  exercice     smallint    not null,
  piece        uuid        not null,
  tentatives   int         not null check (tentatives >= 0),
  prochaine_le timestamptz not null,
  primary key (dossier, exercice, piece),
  foreign key (dossier, exercice, piece) references piece
);
create index piece_a_analyser_due on piece_a_analyser (prochaine_le);
comment on table piece_a_analyser is 'technique: quelles pièces attendent l''antivirus, et depuis combien d''essais';

alter table piece enable row level security;
create policy piece_visible on piece
  using (exists (select 1 from convention_signee c where c.dossier = piece.dossier));
alter table contenu_piece enable row level security;
create policy contenu_piece_visible on contenu_piece
  using (exists (select 1 from convention_signee c where c.dossier = contenu_piece.dossier));

-- The trail tells who deposited what, and its hash; the bytes are not kept a second time.
create trigger piece_audit after insert or update or delete on piece for each row execute function audit_row();
create trigger contenu_piece_audit after insert or update or delete on contenu_piece
  for each row execute function audit_row('octets');
