package fr.relais.convention.signataire;

import fr.relais.convention.Noms;
import fr.relais.kit.problem.Refused;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One person who may sign for a party, from a day to a day; an entry is ended, never deleted. */
@Entity
public class Signataire {

    @Id
    UUID id;

    @Version
    long version;

    @Embedded
    Mandant mandant;

    @Enumerated(EnumType.STRING)
    Pouvoir pouvoir;

    String nom;
    String qualite;

    @Embedded
    Delegation delegation;

    LocalDate du;
    LocalDate au;
    String finMotif;

    protected Signataire() {}

    Signataire(UUID id, Mandant mandant, Inscription inscription) {
        Inscription checked = inscription.checked();
        this.id = id;
        this.mandant = mandant;
        this.pouvoir = checked.pouvoir();
        this.nom = checked.nom();
        this.qualite = checked.qualite();
        this.delegation = checked.delegation();
        this.du = checked.du();
        this.au = checked.au();
    }

    /** The last day of the power; it is ended once, and never made longer. */
    void end(LocalDate dernierJour, String motif) {
        if (finMotif != null) {
            throw Refused.because(
                    SignataireRefusal.SIGNATAIRE_DEJA_FINI, "Le pouvoir de ce signataire a pris fin le " + au + ".");
        }
        if (isBeforeStart(dernierJour) || au != null && dernierJour.isAfter(au)) {
            throw Refused.because(
                            SignataireRefusal.FIN_DE_POUVOIR_INVALIDE,
                            "Le pouvoir court " + periode() + " : sa fin ne peut être que l'un de ces jours.")
                    .at("/au");
        }
        close(dernierJour, motif);
    }

    /** Another takes over on this day: one who started that very day keeps no day at all. */
    void succeeded(LocalDate par, String motif) {
        close(par.minusDays(1), motif);
    }

    private void close(LocalDate dernierJour, String motif) {
        au = dernierJour;
        finMotif = motif;
    }

    boolean signsAs(String nomLu, String qualiteLue) {
        return Noms.same(nom, nomLu) && Noms.same(qualite, qualiteLue);
    }

    boolean holdsOn(LocalDate date) {
        return !isBeforeStart(date) && !isAfterEnd(date);
    }

    boolean isBeforeStart(LocalDate date) {
        return du != null && date.isBefore(du);
    }

    boolean isAfterEnd(LocalDate date) {
        return au != null && date.isAfter(au);
    }

    String periode() {
        return (du == null ? "depuis toujours" : "depuis le " + du) + (au == null ? "" : " jusqu'au " + au);
    }

    public UUID id() {
        return id;
    }

    public Mandant mandant() {
        return mandant;
    }

    public Pouvoir pouvoir() {
        return pouvoir;
    }

    public String nom() {
        return nom;
    }

    public String qualite() {
        return qualite;
    }

    public Optional<Delegation> delegation() {
        return Optional.ofNullable(delegation);
    }

    /** Empty when the start is not known: since always. */
    public Optional<LocalDate> du() {
        return Optional.ofNullable(du);
    }

    /** The last day, included; empty when no end is known. */
    public Optional<LocalDate> au() {
        return Optional.ofNullable(au);
    }

    public Optional<String> finMotif() {
        return Optional.ofNullable(finMotif);
    }
}
