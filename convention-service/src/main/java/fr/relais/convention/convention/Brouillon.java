package fr.relais.convention.convention;

import fr.relais.convention.Pointers;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A convention to draft: its text, the one it continues or null, and what a coordination agrees on – null for a relais, whose
 * text says it.
 */
record Brouillon(DossierId dossier, Texte texte, UUID renouvelle, TermesCoordination coordination) {

    /** A convention born here: its payments start with it. */
    Convention draft(UUID id, Enregistrement par) {
        Pointers.under("/texte", () -> requireTexte(coordination, texte, par.jour()));
        Exercice premier = Exercice.of(texte.dateEffet().getYear());
        Convention convention = new Convention(id, dossier, premier, null, renouvelle);
        convention.coordination = coordination;
        convention.instruments.add(Instrument.drafted(convention, 0, texte, par.par()));
        convention.write(0, Acte.REDIGER, par.jour(), null, par);
        return convention;
    }

    /** The first exercice that the text pays for; {@code coordination} is null for a relais. */
    static Exercice requireTexte(TermesCoordination coordination, Texte texte, LocalDate today) {
        if (coordination == null) {
            Redaction.requireConvention(texte, today);
        } else {
            RedactionCoordination.require(texte);
        }
        return Exercice.of(texte.dateEffet().getYear());
    }
}
