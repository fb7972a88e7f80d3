package fr.relais.funding.exemples;

import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.bareme.Decision;
import fr.relais.funding.bareme.Limites;
import fr.relais.funding.bareme.RegleAcomptes;
import fr.relais.funding.bareme.StatutBareme;
import fr.relais.funding.bareme.Taux;
import fr.relais.funding.faits.AcompteRepris;
import fr.relais.funding.faits.Animateur;
import fr.relais.funding.faits.BilanEvalue;
import fr.relais.funding.faits.Charge;
import fr.relais.funding.faits.ConventionSignee;
import fr.relais.funding.faits.DeclarationValidee;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.faits.Mission;
import fr.relais.funding.faits.Reprise;
import fr.relais.funding.faits.Terme;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Facts and barèmes written as the rule book writes them; every figure is visible, the rest is ordinary. */
public final class Exemples {

    public static final UUID CONVENTION = UUID.fromString("019308a0-0000-7000-8000-000000000145");
    public static final Set<String> COMPTES = Set.of("60", "61", "62", "63", "64", "65", "66", "68", "86");

    private Exemples() {}

    public static Periode du(String debut, String fin) {
        return new Periode(LocalDate.parse(debut), LocalDate.parse(fin));
    }

    public static Terme terme(String debut, String fin, Mission... missions) {
        return new Terme(du(debut, fin), Set.of(missions));
    }

    /** Signed, not suspended, first paid by Relais in the year given. */
    public static ConventionSignee convention(long version, int premierExercice, Terme... termes) {
        return new ConventionSignee(
                CONVENTION,
                version,
                Exercice.of(premierExercice),
                false,
                List.of(termes),
                LocalDate.parse("2022-03-15"),
                "convention-v" + version);
    }

    public static ConventionSignee suspendue(ConventionSignee convention) {
        return new ConventionSignee(
                convention.id(),
                convention.version() + 1,
                convention.premierExercice(),
                true,
                convention.termes(),
                convention.signedAt(),
                convention.cause() + "-suspendue");
    }

    /** One animateur all year, charges on accounts 60 and 64, no mission chosen. */
    public static DeclarationValidee declaration(TypeDeclaration type, int annee, String charges, String etp) {
        Montant total = Montant.of(charges);
        Montant achats = total.min(Montant.of("4000.00"));
        return new DeclarationValidee(
                Exercice.of(annee),
                type,
                1,
                List.of(new Charge("60", achats), new Charge("641", total.minus(achats))),
                List.of(new Animateur(Etp.of(etp), Exercice.of(annee).periode())),
                Optional.empty(),
                Optional.empty(),
                type + "-" + annee + "-v1");
    }

    public static DeclarationValidee previsionnel(int annee, String charges, String etp, Mission choisie) {
        return choisissant(declaration(TypeDeclaration.PREVISIONNEL, annee, charges, etp), choisie);
    }

    public static DeclarationValidee reel(int annee, String charges, String etp) {
        return declaration(TypeDeclaration.REEL, annee, charges, etp);
    }

    public static DeclarationValidee choisissant(DeclarationValidee declaration, Mission mission) {
        return new DeclarationValidee(
                declaration.exercice(),
                declaration.type(),
                declaration.version(),
                declaration.charges(),
                declaration.animateurs(),
                Optional.ofNullable(mission),
                declaration.completeeLe(),
                declaration.cause());
    }

    /** The same declaration as another version. */
    public static DeclarationValidee version(long version, DeclarationValidee declaration) {
        return new DeclarationValidee(
                declaration.exercice(),
                declaration.type(),
                version,
                declaration.charges(),
                declaration.animateurs(),
                declaration.missionEvaluee(),
                declaration.completeeLe(),
                declaration.type() + "-" + declaration.exercice() + "-v" + version);
    }

    public static BilanEvalue bilan(int annee, long version, Mission mission, boolean atteint) {
        return new BilanEvalue(
                Exercice.of(annee), version, Optional.ofNullable(mission), atteint, "bilan-" + annee + "-v" + version);
    }

    /** The same declaration, completed by the partner on that day; null when it is not told. */
    public static DeclarationValidee completee(DeclarationValidee declaration, LocalDate jour) {
        return new DeclarationValidee(
                declaration.exercice(),
                declaration.type(),
                declaration.version(),
                declaration.charges(),
                declaration.animateurs(),
                declaration.missionEvaluee(),
                Optional.ofNullable(jour),
                declaration.cause());
    }

    /** The same bilan, completed by the partner on that day; null when it is not told. */
    public static BilanEvalue complet(BilanEvalue bilan, LocalDate jour) {
        return new BilanEvalue(
                bilan.exercice(),
                bilan.version(),
                bilan.mission(),
                bilan.atteint(),
                Optional.ofNullable(jour),
                bilan.cause());
    }

    /** The acomptes in order: the first amount is acompte 1, the second acompte 2. */
    public static Reprise reprise(int annee, String... montants) {
        List<AcompteRepris> acomptes = new ArrayList<>();
        for (int i = 0; i < montants.length; i++) {
            LocalDate date = LocalDate.of(annee, 4 + 6 * i, 15);
            acomptes.add(new AcompteRepris(
                    Genre.values()[i], Montant.of(montants[i]), date, "VIR-" + annee + "-" + (i + 1)));
        }
        return new Reprise(Exercice.of(annee), 1, acomptes, "reprise-" + annee);
    }

    /** The figures of 2022 with the fictitious ceiling of 60 000.00 € (BAR-2). */
    public static Bareme bareme(int annee, StatutBareme statut) {
        return new Bareme(
                Exercice.of(annee),
                1,
                Montant.of("60000.00"),
                Taux.of("0.43"),
                Montant.of("3000.00"),
                new RegleAcomptes(Taux.of("0.35"), Taux.of("0.35"), Taux.of("0.70"), false),
                COMPTES,
                new Limites(LocalDate.of(annee + 1, 6, 30), LocalDate.of(annee + 1, 12, 31)),
                Montant.ZERO,
                new Decision(statut, "FICTIF", LocalDate.of(annee, 1, 15), Optional.empty()));
    }

    public static Bareme bareme(int annee) {
        return bareme(annee, StatutBareme.DEFINITIF);
    }

    public static Bareme avecBonusDansLaBase(Bareme bareme) {
        RegleAcomptes regle = bareme.acomptes();
        return new Bareme(
                bareme.exercice(),
                bareme.version() + 1,
                bareme.prixPlafondEtp(),
                bareme.tauxPs(),
                bareme.forfaitBonus(),
                new RegleAcomptes(regle.taux1(), regle.taux2(), regle.plafond(), true),
                bareme.comptesEligibles(),
                bareme.limites(),
                bareme.seuilPetitIndu(),
                bareme.decision());
    }

    public static Bareme avecPlafond(Bareme bareme, String prixPlafondEtp) {
        return new Bareme(
                bareme.exercice(),
                bareme.version() + 1,
                Montant.of(prixPlafondEtp),
                bareme.tauxPs(),
                bareme.forfaitBonus(),
                bareme.acomptes(),
                bareme.comptesEligibles(),
                bareme.limites(),
                bareme.seuilPetitIndu(),
                bareme.decision());
    }

    /** The same barème, of a year that is late and forclos after that day. */
    public static Bareme avecForclusion(Bareme bareme, String jour) {
        LocalDate limite = LocalDate.parse(jour);
        return new Bareme(
                bareme.exercice(),
                bareme.version() + 1,
                bareme.prixPlafondEtp(),
                bareme.tauxPs(),
                bareme.forfaitBonus(),
                bareme.acomptes(),
                bareme.comptesEligibles(),
                new Limites(limite, limite),
                bareme.seuilPetitIndu(),
                bareme.decision());
    }
}
