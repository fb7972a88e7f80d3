package fr.relais.activity.declaration;

import fr.relais.activity.dossier.Dossier;
import fr.relais.activity.dossier.TermesSignes;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The dossier of RPE Ourcq with conventions of these days, and no mission. */
final class UnDossier {

    private UnDossier() {}

    /** Each convention is {@code 2022-01-01/2024-02-28}. */
    static Dossier couvert(String... conventions) {
        return dossier(false, conventions);
    }

    static Dossier suspendu(String... conventions) {
        return dossier(true, conventions);
    }

    private static Dossier dossier(boolean suspendu, String... conventions) {
        List<TermesSignes> termes = Stream.of(conventions)
                .map(days -> days.split("/"))
                .map(days -> new Periode(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                .map(periode -> new TermesSignes(
                        periode, new Exercice(periode.debut().getYear()), suspendu, List.of(), Optional.empty()))
                .toList();
        return new Dossier(new DossierId("771-201800145"), termes);
    }
}
