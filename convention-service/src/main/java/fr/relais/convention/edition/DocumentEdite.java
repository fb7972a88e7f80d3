package fr.relais.convention.edition;

import java.time.LocalDate;
import java.util.List;

/**
 * A document ready to be printed, in the order of SEED 000. {@code mention} says what it is not (a draft, a copy), and is empty
 * when it is the one to sign; {@code date} is the day it is about, which stands for that of its making.
 */
public record DocumentEdite(
        String genre,
        String titre,
        String mention,
        EnTete enTete,
        List<PartieEditee> parties,
        List<Bloc> preambule,
        List<Section> sections,
        List<Emplacement> signatures,
        String originaux,
        LocalDate date) {

    public DocumentEdite {
        parties = List.copyOf(parties);
        preambule = List.copyOf(preambule);
        sections = List.copyOf(sections);
        signatures = List.copyOf(signatures);
    }
}
