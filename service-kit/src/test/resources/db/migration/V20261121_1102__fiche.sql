create table fiche (
  id       uuid   primary key,
  revision bigint not null,
  nom      text   not null unique
);
comment on table fiche is 'technique: les fiches des essais';
