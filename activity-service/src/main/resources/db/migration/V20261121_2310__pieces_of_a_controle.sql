-- §8: a piece may answer a contrôle of its very year.
alter table controle add constraint controle_of_its_year unique (dossier, exercice, id);

alter table piece drop constraint piece_un_objet, drop constraint piece_objet_check, add column controle uuid,
  add foreign key (dossier, exercice, controle) references controle (dossier, exercice, id),
  add constraint piece_un_objet check (
    objet in ('DECLARATION', 'SEANCE', 'ACTION', 'CONTROLE')
    and num_nonnulls(declaration, seance, action, controle) = 1
    and (objet = 'DECLARATION') = (declaration is not null)
    and (objet = 'SEANCE') = (seance is not null)
    and (objet = 'ACTION') = (action is not null)
    and (objet = 'CONTROLE') = (controle is not null));

drop index piece_une_par_place;
drop index piece_un_fichier_une_fois;
create unique index piece_une_par_place on piece
  (dossier, exercice, objet, coalesce(declaration, seance::text, action::text, controle::text), rang)
  where etat in ('EN_QUARANTAINE', 'DISPONIBLE');
create unique index piece_un_fichier_une_fois on piece
  (dossier, exercice, objet, coalesce(declaration, seance::text, action::text, controle::text), empreinte)
  where etat in ('EN_QUARANTAINE', 'DISPONIBLE');
