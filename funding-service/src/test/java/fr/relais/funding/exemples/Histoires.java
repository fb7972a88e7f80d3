package fr.relais.funding.exemples;

import static fr.relais.funding.exemples.Exemples.avecPlafond;
import static fr.relais.funding.exemples.Exemples.bareme;

import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.bareme.StatutBareme;
import fr.relais.funding.faits.AcompteRepris;
import fr.relais.funding.faits.Animateur;
import fr.relais.funding.faits.BilanEvalue;
import fr.relais.funding.faits.Charge;
import fr.relais.funding.faits.ConventionSignee;
import fr.relais.funding.faits.DeclarationValidee;
import fr.relais.funding.faits.Fait;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.faits.Mission;
import fr.relais.funding.faits.Reprise;
import fr.relais.funding.faits.Terme;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Random lives of a dossier in 2021 and 2022, from a seed: conventions that change, declarations rectified, verdicts
 * reversed, take-overs, in any order and with repetitions. Most of them end paid; figures are awkward to the cent.
 */
public final class Histoires {

    public static final List<Exercice> ANNEES = List.of(Exercice.of(2021), Exercice.of(2022));

    private static final List<String> DEBUTS = List.of("2020-03-01", "2021-01-01", "2021-09-01", "2022-05-10");
    private static final List<String> FINS = List.of("2022-06-30", "2023-12-31", "2024-02-28", "2024-12-31");

    private static final List<String> JOURS = List.of("2022-12-31", "2022-12-31", "2023-07-01", "2024-01-02");

    private final Random random;
    private final HistoiresDeLaCaf complements = new HistoiresDeLaCaf();

    public Histoires(long seed) {
        random = new Random(seed);
    }

    /** Deliveries in their order of arrival. */
    public List<Fait<?>> deliveries() {
        List<Fait<?>> faits = new ArrayList<>();
        times(1, 3, () -> faits.add(convention()));
        for (Exercice annee : ANNEES) {
            often(() -> faits.add(declaration(annee, TypeDeclaration.PREVISIONNEL)));
            often(() -> faits.add(declaration(annee, TypeDeclaration.REEL)));
            often(() -> faits.add(bilan(annee)));
            often(() -> faits.add(reprise(annee)));
        }
        faits.addAll(complements.faits(this));
        times(0, 4, () -> faits.add(faits.get(random.nextInt(faits.size()))));
        return shuffled(faits);
    }

    public List<Fait<?>> shuffled(List<Fait<?>> faits) {
        List<Fait<?>> shuffled = new ArrayList<>(faits);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** The day of all the story: before or after the limits of its years (DL-8, DL-9). */
    public LocalDate today() {
        return LocalDate.parse(oneOf(JOURS));
    }

    /** A barème for each year, mostly definitive, sometimes provisional or absent. */
    public Parametres parametres() {
        List<Bareme> baremes = new ArrayList<>();
        for (Exercice annee : ANNEES) {
            int chance = random.nextInt(20);
            if (chance > 0) {
                StatutBareme statut = chance > 1 ? StatutBareme.DEFINITIF : StatutBareme.PROVISOIRE;
                Bareme bareme = avecPlafond(bareme(annee.annee(), statut), euros(5_000_000, 7_000_000));
                baremes.add(random.nextBoolean() ? bareme : Exemples.avecBonusDansLaBase(bareme));
            }
        }
        return new Parametres(baremes, List.of());
    }

    private ConventionSignee convention() {
        Periode periode = Exemples.du(oneOf(DEBUTS), oneOf(FINS));
        Set<Mission> missions = random.nextBoolean()
                ? Set.of(Mission.GUICHET_UNIQUE, Mission.PROMOTION_ACTIVITE_AM)
                : Set.of(Mission.ANALYSE_PRATIQUE);
        long version = version();
        boolean suspendue = random.nextInt(15) == 0;
        int premier = 2021 + random.nextInt(2);
        return new ConventionSignee(
                new UUID(0, random.nextInt(4) == 0 ? 2 : 1),
                version,
                Exercice.of(premier),
                suspendue,
                List.of(new Terme(periode, missions)),
                periode.debut(),
                cause());
    }

    private DeclarationValidee declaration(Exercice annee, TypeDeclaration type) {
        List<Animateur> animateurs = new ArrayList<>();
        times(
                0,
                3,
                () -> animateurs.add(
                        new Animateur(Etp.roundHalfUp(BigDecimal.valueOf(random.nextInt(151), 2)), poste(annee))));
        return new DeclarationValidee(
                annee,
                type,
                version(),
                List.of(
                        new Charge("64", Montant.of(euros(0, 12_000_000))),
                        new Charge(oneOf(List.of("60", "67", "864")), Montant.of(euros(0, 900_000)))),
                animateurs,
                mission(annee),
                completion(annee),
                cause());
    }

    private BilanEvalue bilan(Exercice annee) {
        Optional<Mission> mission = mission(annee);
        return new BilanEvalue(
                annee, version(), mission, mission.isPresent() && random.nextBoolean(), completion(annee), cause());
    }

    private Reprise reprise(Exercice annee) {
        List<AcompteRepris> acomptes = new ArrayList<>();
        for (Genre genre : List.of(Genre.ACOMPTE_1, Genre.ACOMPTE_2)) {
            if (random.nextBoolean()) {
                Montant montant = Montant.of(euros(1, 1_500_000));
                acomptes.add(new AcompteRepris(genre, montant, LocalDate.of(annee.annee(), 6, 1), "VIR"));
            }
        }
        return new Reprise(annee, version(), acomptes, cause());
    }

    /** Mostly in time, sometimes after the forclusion of the year, sometimes not told. */
    private Optional<LocalDate> completion(Exercice annee) {
        return switch (random.nextInt(8)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(LocalDate.of(annee.annee() + 2, 1, 1));
            default -> Optional.of(LocalDate.of(annee.annee() + 1, 3, 31));
        };
    }

    private Optional<Mission> mission(Exercice annee) {
        if (random.nextInt(8) == 0) {
            return Optional.empty();
        }
        return Optional.of(annee.annee() < 2022 ? Mission.PROMOTION_ACTIVITE_AM : Mission.GUICHET_UNIQUE);
    }

    private Periode poste(Exercice annee) {
        LocalDate debut = annee.periode().debut().plusDays(random.nextInt(200));
        return random.nextBoolean() ? annee.periode() : new Periode(debut, debut.plusDays(random.nextInt(300)));
    }

    long version() {
        return 1 + random.nextInt(3);
    }

    /** Two versions that contradict each other have two causes, as two events have two ids. */
    String cause() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    String euros(int fromCents, int toCents) {
        return BigDecimal.valueOf(fromCents + (long) random.nextInt(toCents - fromCents), 2)
                .toPlainString();
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    /** Mostly once, sometimes twice, sometimes never. */
    private void often(Runnable action) {
        times(random.nextInt(6) == 0 ? 0 : 1, 2 + random.nextInt(2), action);
    }

    void times(int min, int bound, Runnable action) {
        int times = min + random.nextInt(bound - min);
        for (int i = 0; i < times; i++) {
            action.run();
        }
    }
}
