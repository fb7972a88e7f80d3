-- What the idempotent endpoint of the tests does; a second row of one nom is refused when the transaction commits.
create table acte (
  id   uuid primary key,
  nom  text not null,
  constraint un_acte_par_nom unique (nom) deferrable initially deferred
);
comment on table acte is 'technique: les actes des essais';
