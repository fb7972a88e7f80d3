-- DL-8, DL-9, CALC-9: the last days to justify a year and the amount under which an indu is small are parameters like the others.
-- The rows already published get the days that were the rule, and no small indu.
alter table bareme add column limite_justification date;
alter table bareme add column forclusion date;
alter table bareme add column seuil_petit_indu numeric(14, 2);
alter table bareme add column lien text check (lien like 'https://%');

update bareme set limite_justification = make_date(exercice + 1, 6, 30), forclusion = make_date(exercice + 1, 12, 31),
                  seuil_petit_indu = 0;

alter table bareme alter column limite_justification set not null;
alter table bareme alter column forclusion set not null;
alter table bareme alter column seuil_petit_indu set not null;
alter table bareme add check (seuil_petit_indu >= 0);
alter table bareme add check (limite_justification > make_date(exercice, 12, 31) and forclusion >= limite_justification);
