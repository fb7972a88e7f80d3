-- Who signed for the gestionnaire, by the subject of a token: decides nothing on the dossier for the Caf (ACT-2).
-- Null as long as no event said it.
alter table convention_signee add column signe_pour_gestionnaire_par text;
