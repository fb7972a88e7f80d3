create table noted (
  position bigint generated always as identity primary key,
  dossier  text not null,
  sequence bigint not null,
  note     text not null
);
