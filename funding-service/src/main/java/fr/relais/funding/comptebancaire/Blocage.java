package fr.relais.funding.comptebancaire;

import fr.relais.funding.FundingRefusal;
import fr.relais.kit.event.Ids;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Siret;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Why nothing is paid to a beneficiary, from the day somebody set it to the day somebody else lifted it. */
@Entity
@Table(name = "blocage_beneficiaire")
public class Blocage {

    @Id
    UUID id;

    String codeCaf;
    Siret beneficiaire;
    String motif;
    String bloquePar;
    Instant bloqueLe;
    String motifLevee;
    String levePar;
    Instant leveLe;

    protected Blocage() {}

    static Blocage bloquer(String codeCaf, Siret beneficiaire, String motif, Regard regard) {
        Blocage blocage = new Blocage();
        blocage.id = Ids.newId();
        blocage.codeCaf = codeCaf;
        blocage.beneficiaire = beneficiaire;
        blocage.motif = motif;
        blocage.bloquePar = regard.par();
        blocage.bloqueLe = regard.le();
        return blocage;
    }

    void lever(String why, Regard regard) {
        if (bloquePar.equals(regard.par())) {
            throw Refused.because(
                    FundingRefusal.MEME_PERSONNE, "Vous avez posé ce blocage : une autre personne le lève.");
        }
        motifLevee = why;
        levePar = regard.par();
        leveLe = regard.le();
    }

    boolean isEnCours() {
        return leveLe == null;
    }

    public String motif() {
        return motif;
    }

    public String bloquePar() {
        return bloquePar;
    }

    public Instant bloqueLe() {
        return bloqueLe;
    }

    public Optional<String> motifLevee() {
        return Optional.ofNullable(motifLevee);
    }

    public Optional<String> levePar() {
        return Optional.ofNullable(levePar);
    }

    public Optional<Instant> leveLe() {
        return Optional.ofNullable(leveLe);
    }
}
