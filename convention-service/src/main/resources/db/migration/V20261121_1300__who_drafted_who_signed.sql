-- ACT-2: the subject who drafted, or took over, an instrument, and the one who gave each signature here. Null where it was
-- not recorded: before this migration, and for the signatures that a convention taken over already bore.
alter table instrument add column redige_par text check (redige_par <> '');
alter table signature add column signee_par text check (signee_par <> '');
alter table signature add constraint signature_meme_personne_act_2 unique (instrument_id, signee_par);
