-- The files of a dossier, kept where the rest is: the same transaction, the same rows hidden, the same backup (ASM-CONV-50).
create table document (
  id              uuid        primary key,
  version         bigint      not null,
  dossier         text        not null references relais,
  convention_id   uuid,
  rang            int         check (rang >= 0),
  nature          text        not null check (nature in ('CONVENTION_SIGNEE', 'AVENANT_SIGNE', 'ORIGINAL_PAPIER_SCANNE',
                                                         'DELIBERATION', 'PROJET', 'AUTRE')),
  famille         text        not null check (famille <> ''),
  type            text        not null check (type <> ''),
  nom             text        not null check (nom <> '' and nom !~ '[/\\[:cntrl:]]'),
  type_fichier    text        not null check (type_fichier in ('PDF', 'PNG', 'JPEG')),
  taille          int         not null check (taille between 1 and 5242880),
  empreinte       text        not null check (empreinte ~ '^[0-9a-f]{64}$'),
  depose_par      text        not null,
  depose_le       timestamptz not null,
  controle        jsonb       not null,
  signatures      jsonb       not null,
  constraint document_instrument check ((convention_id is null) = (rang is null)),
  foreign key (convention_id, dossier) references convention (id, dossier)
);

create index document_of_dossier on document (dossier, id);
create index document_of_convention on document (convention_id);

create table contenu_document (
  document_id uuid  primary key references document,
  octets      bytea not null check (length(octets) between 1 and 5242880)
);

-- What is compressed already is not worth compressing again.
alter table contenu_document alter column octets set storage external;

-- OQ-22: the scan of a paper original is one of the documents kept here.
alter table signature add constraint signature_scan foreign key (document) references document;

alter table document enable row level security;
create policy document_visible on document
  using (exists (select 1 from relais r where r.dossier = document.dossier));

alter table contenu_document enable row level security;
create policy contenu_document_visible on contenu_document
  using (exists (select 1 from document d where d.id = document_id));

-- The trail tells who deposited what, and its hash; the bytes are not kept a second time.
create trigger document_audit after insert or update or delete on document for each row execute function audit_row();
create trigger contenu_document_audit after insert or update or delete on contenu_document
  for each row execute function audit_row('octets');
