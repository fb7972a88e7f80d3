package fr.relais.convention.convention;

import fr.relais.convention.projet.Mission;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any convention of four years, with any avenants, recorded when they were signed or later, and perhaps terminated. */
final class DesAccords {

    static final LocalDate DEBUT = LocalDate.of(2020, 3, 1);

    private static final int DAYS = 1_460;

    private DesAccords() {}

    /** An avenant before it has its rang: from, for how many days, signed when, recorded when, about what, replacing which article. */
    record Draft(int from, int length, int signedAfter, int recordedAfter, Clauses clauses) {

        record Clauses(Set<Mission> missions, boolean prolongs, int replaced) {}

        InstrumentSigne at(int rang) {
            LocalDate debut = DEBUT.plusDays(from);
            UnTexte texte = UnTexte.avenant()
                    .from(debut.toString())
                    .to(debut.plusDays(length).toString())
                    .about(clauses.prolongs() ? Objet.PROLONGATION : Objet.MODIFICATION_PROJET)
                    .withArticles(
                            new Article("1.2", "Titre " + rang, replacedTitle(), null),
                            new Article("1.3", "Second titre " + rang, null, null));
            UnTexte spoken = clauses.missions().isEmpty()
                    ? texte.silentOnMissions()
                    : texte.engaging("1.2", clauses.missions().toArray(Mission[]::new));
            LocalDate signeLe = DEBUT.plusDays(signedAfter);
            return new InstrumentSigne(rang, signeLe, signeLe.plusDays(recordedAfter), spoken.build());
        }

        private String replacedTitle() {
            return clauses.replaced() == 0 ? UnTexte.MISSIONS_SUPPLEMENTAIRES : "Titre " + clauses.replaced();
        }
    }

    static Arbitrary<Draft> avenant() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 3),
                        Combinators.combine(
                                        Arbitraries.of(Mission.class).set().ofMaxSize(3),
                                        Arbitraries.of(true, false),
                                        Arbitraries.integers().between(0, 4))
                                .as(Draft.Clauses::new))
                .as(Draft::new);
    }

    static Arbitrary<Resiliation> resiliation() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, 8))
                .as((effet, recorded) -> new Resiliation(
                        Partie.CAF,
                        GenreResiliation.PREAVIS,
                        DEBUT,
                        DEBUT.plusDays(effet),
                        "Motif",
                        noon(DEBUT.plusDays(recorded))));
    }

    static Arbitrary<Accord> accord() {
        return Combinators.combine(avenant().list().ofMaxSize(5), resiliation().optional())
                .as(DesAccords::accord);
    }

    private static Accord accord(List<Draft> avenants, Optional<Resiliation> resiliation) {
        InstrumentSigne base =
                new InstrumentSigne(0, DEBUT, DEBUT, UnTexte.ram().build());
        List<InstrumentSigne> instruments = new ArrayList<>(List.of(base));
        IntStream.range(0, avenants.size())
                .forEach(n -> instruments.add(avenants.get(n).at(n + 1)));
        return new Accord(instruments, resiliation);
    }

    static Accord with(Accord accord, InstrumentSigne more) {
        return new Accord(
                Stream.concat(accord.instruments().stream(), Stream.of(more)).toList(), accord.resiliation());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZoneId.of("Europe/Paris")).toInstant();
    }
}
