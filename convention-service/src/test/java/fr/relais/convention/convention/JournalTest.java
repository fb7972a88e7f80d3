package fr.relais.convention.convention;

import static fr.relais.convention.convention.UneConvention.DIRECTRICE;
import static fr.relais.convention.convention.UneConvention.MAIRE;
import static fr.relais.convention.convention.UneConvention.REDACTRICE;
import static fr.relais.convention.convention.UneConvention.TODAY;
import static fr.relais.convention.convention.UneConvention.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.relais.kit.problem.Changement.Cote;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each act leaves one line: on which instrument, of which day, recorded when, by whom, why. */
class JournalTest {

    @Test
    @DisplayName("Taken over, amended, suspended, resumed: the acts in the order in which they were recorded")
    void in_order() {
        Convention convention = UneConvention.amended();
        convention.suspend(LocalDate.of(2022, 3, 20), "Contrôle", by(DIRECTRICE));
        convention.resume(TODAY, "Pièces reçues", by(DIRECTRICE));

        assertThat(convention.journal)
                .extracting(LigneJournal::rang, LigneJournal::acte, LigneJournal::date, LigneJournal::motif)
                .containsExactly(
                        tuple(0, Acte.REPRENDRE, LocalDate.of(2020, 9, 25), null),
                        tuple(1, Acte.REDIGER, TODAY, null),
                        tuple(1, Acte.TRANSMETTRE, TODAY, null),
                        tuple(1, Acte.SIGNER_GESTIONNAIRE, LocalDate.of(2022, 3, 10), null),
                        tuple(1, Acte.SIGNER_CAF, LocalDate.of(2022, 3, 15), null),
                        tuple(0, Acte.SUSPENDRE, LocalDate.of(2022, 3, 20), "Contrôle"),
                        tuple(0, Acte.LEVER_SUSPENSION, TODAY, "Pièces reçues"));
        assertThat(convention.journal.get(3))
                .isEqualTo(LigneJournal.of(1, Acte.SIGNER_GESTIONNAIRE, LocalDate.of(2022, 3, 10), null, by(MAIRE)))
                .extracting(LigneJournal::par, LigneJournal::cote, LigneJournal::enregistreLe)
                .containsExactly(MAIRE, Cote.PARTENAIRE, by(MAIRE).le());
    }

    @Test
    @DisplayName("No act goes without its line")
    void every_act() {
        Convention rewritten = UneConvention.drafted(UnTexte.ram().tripartite());
        rewritten.rewrite(0, UnTexte.ram().tripartite().to("2024-01-31").build(), by(REDACTRICE));
        rewritten.transmit(0, by(REDACTRICE));
        rewritten.sign(
                0,
                UneConvention.ofMeaux("2022-03-10"),
                fr.relais.convention.gestionnaire.TypeJuridique.COMMUNE,
                by(MAIRE));
        rewritten.refuse(0, new Refus(Partie.CAF, TODAY, "Non"), by(DIRECTRICE));
        Convention withdrawn = UneConvention.drafted();
        withdrawn.withdraw(0, by(REDACTRICE));
        Convention terminated = UneConvention.amended();
        terminated.suspend(TODAY, "Contrôle", by(DIRECTRICE));
        terminated.resume(TODAY, "Pièces reçues", by(DIRECTRICE));
        terminated.terminate(
                new Resiliation(
                        Partie.CAF, GenreResiliation.PREAVIS, TODAY, LocalDate.of(2023, 6, 30), "Fermeture", null),
                new DelaisResiliation(3, 1),
                by(DIRECTRICE));

        Set<Acte> written = new HashSet<>();
        Stream.of(rewritten, withdrawn, terminated)
                .flatMap(convention -> convention.journal.stream())
                .map(LigneJournal::acte)
                .forEach(written::add);
        assertThat(written).containsExactlyInAnyOrderElementsOf(List.of(Acte.values()));
    }
}
