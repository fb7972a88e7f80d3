package fr.relais.funding.parametre;

import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.bareme.Decision;
import fr.relais.funding.bareme.Limites;
import fr.relais.funding.bareme.RegleAcomptes;
import fr.relais.funding.bareme.StatutBareme;
import fr.relais.funding.bareme.Taux;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One published version of the barème of a year, with who published it; never changed, only followed by another (BAR-1). */
@Entity
@Immutable
@Table(name = "bareme")
@IdClass(BaremePublie.Cle.class)
public class BaremePublie {

    /** The year, and the rank of the version in it. */
    public record Cle(int exercice, int version) {}

    @Id
    int exercice;

    @Id
    int version;

    Montant prixPlafondEtp;
    BigDecimal tauxPs;
    Montant forfaitBonus;

    @Column(name = "taux_acompte_1")
    BigDecimal tauxAcompte1;

    @Column(name = "taux_acompte_2")
    BigDecimal tauxAcompte2;

    BigDecimal plafondAcomptes;
    boolean bonusDansAcompte;

    @JdbcTypeCode(SqlTypes.JSON)
    Set<String> comptesEligibles;

    LocalDate limiteJustification;
    LocalDate forclusion;
    Montant seuilPetitIndu;

    @Enumerated(EnumType.STRING)
    StatutBareme statut;

    String source;
    String lien;
    LocalDate dateDecision;
    String publiePar;
    Instant publieLe;

    protected BaremePublie() {}

    BaremePublie(Bareme bareme, String publiePar, Instant publieLe) {
        this.exercice = bareme.exercice().annee();
        this.version = bareme.version();
        this.prixPlafondEtp = bareme.prixPlafondEtp();
        this.tauxPs = bareme.tauxPs().valeur();
        this.forfaitBonus = bareme.forfaitBonus();
        this.tauxAcompte1 = bareme.acomptes().taux1().valeur();
        this.tauxAcompte2 = bareme.acomptes().taux2().valeur();
        this.plafondAcomptes = bareme.acomptes().plafond().valeur();
        this.bonusDansAcompte = bareme.acomptes().bonusDansLaBase();
        this.comptesEligibles = bareme.comptesEligibles();
        this.limiteJustification = bareme.limites().justification();
        this.forclusion = bareme.limites().forclusion();
        this.seuilPetitIndu = bareme.seuilPetitIndu();
        this.statut = bareme.decision().statut();
        this.source = bareme.decision().source();
        this.lien = bareme.decision().lien().orElse(null);
        this.dateDecision = bareme.decision().date();
        this.publiePar = publiePar;
        this.publieLe = publieLe;
    }

    Bareme toBareme() {
        return new Bareme(
                new Exercice(exercice),
                version,
                prixPlafondEtp,
                new Taux(tauxPs),
                forfaitBonus,
                new RegleAcomptes(
                        new Taux(tauxAcompte1), new Taux(tauxAcompte2), new Taux(plafondAcomptes), bonusDansAcompte),
                comptesEligibles,
                new Limites(limiteJustification, forclusion),
                seuilPetitIndu,
                new Decision(statut, source, dateDecision, Optional.ofNullable(lien)));
    }
}
