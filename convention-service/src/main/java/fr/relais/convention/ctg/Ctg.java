package fr.relais.convention.ctg;

import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Periode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * A convention territoriale globale of a Caf with a territory (§12). Each act raises the revision; a partner is only shown
 * the relais that are its own.
 */
@Entity
public class Ctg {

    @Id
    UUID id;

    long revision;
    String codeCaf;
    String reference;
    String nom;
    LocalDate dateDebut;
    LocalDate dateFin;
    LocalDate finAnticipee;
    String finMotif;
    String correctionMotif;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "ctg_signataire", joinColumns = @JoinColumn(name = "ctg_id"))
    @OrderColumn(name = "ordre")
    @Fetch(FetchMode.SUBSELECT)
    List<SignataireCtg> signataires = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "ctg_relais", joinColumns = @JoinColumn(name = "ctg_id"))
    @Column(name = "dossier")
    @Fetch(FetchMode.SUBSELECT)
    Set<DossierId> relais = new HashSet<>();

    protected Ctg() {}

    static Ctg register(UUID id, String codeCaf, ContenuCtg contenu, LocalDate today) {
        Ctg ctg = new Ctg();
        ctg.id = id;
        ctg.codeCaf = codeCaf;
        ctg.write(contenu, today);
        return ctg;
    }

    /** What was entered is replaced whole; an early end stands. */
    void correct(ContenuCtg contenu, String motif, LocalDate today) {
        write(contenu, today);
        correctionMotif = motif;
        if (finAnticipee != null) {
            requireWithin(finAnticipee, "/dateFin");
        }
    }

    /** The last day in force; it may be announced ahead. */
    void end(LocalDate lastDay, String motif) {
        if (finAnticipee != null) {
            throw Refused.because(
                    CtgRefusal.CTG_DEJA_TERMINEE, "Cette Ctg prend déjà fin le " + finAnticipee + " : " + finMotif);
        }
        requireWithin(lastDay, "/date");
        finAnticipee = lastDay;
        finMotif = motif;
        revision++;
    }

    private void write(ContenuCtg contenu, LocalDate today) {
        contenu.requireTrue(today);
        reference = contenu.reference();
        nom = contenu.nom();
        dateDebut = contenu.dateDebut();
        dateFin = contenu.dateFin();
        signataires.clear();
        signataires.addAll(contenu.signataires());
        relais.retainAll(contenu.relais());
        relais.addAll(contenu.relais());
        revision++;
    }

    private void requireWithin(LocalDate lastDay, String pointer) {
        if (!new Periode(dateDebut, dateFin).contains(lastDay)) {
            throw Refused.because(
                            CtgRefusal.CTG_FIN_INVALIDE,
                            "La Ctg va du " + dateDebut + " au " + dateFin + " : son dernier jour ne peut être le "
                                    + lastDay + ".")
                    .at(pointer);
        }
    }

    public UUID id() {
        return id;
    }

    /** What a client quotes to act (If-Match). */
    public long revision() {
        return revision;
    }

    public String codeCaf() {
        return codeCaf;
    }

    public ContenuCtg contenu() {
        return new ContenuCtg(reference, nom, dateDebut, dateFin, signataires, relais);
    }

    public Optional<LocalDate> finAnticipee() {
        return Optional.ofNullable(finAnticipee);
    }

    public Optional<String> finMotif() {
        return Optional.ofNullable(finMotif);
    }

    public Optional<String> correctionMotif() {
        return Optional.ofNullable(correctionMotif);
    }

    /** The days it is in force, both included: up to its early end if it has one. */
    public Periode enVigueur() {
        return new Periode(dateDebut, finAnticipee().orElse(dateFin));
    }

    boolean covers(Exercice exercice) {
        return enVigueur().overlaps(exercice.periode());
    }
}
