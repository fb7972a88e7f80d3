package fr.relais.funding.lot;

import fr.relais.funding.faits.Genre;
import fr.relais.funding.intervention.Auteur;
import fr.relais.kit.event.Ids;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Montant;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Transfers of one Caf that leave together on one day, as one file, after different persons looked at them (§3.7, ACT-2). */
@Entity
public class Lot {

    @Id
    private UUID id;

    private long revision;
    private String codeCaf;
    private LocalDate executionLe;
    private LocalDate ordonnesAu;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Genre> genres;

    private int nombre;
    private Montant total;
    private Montant plusGrand;

    @Enumerated(EnumType.STRING)
    private EtatLot etat;

    private String constituePar;
    private String approuvePar;
    private String secondePar;
    private String liberePar;
    private Instant libereLe;
    private String emisPar;
    private Montant seuilTotal;
    private Montant seuilPaiement;
    private String empreinte;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "lot_transition", joinColumns = @JoinColumn(name = "lot_id"))
    @OrderColumn(name = "ordre")
    private List<TransitionLot> transitions = new ArrayList<>();

    protected Lot() {}

    static Lot constituer(Choix choix, List<Montant> montants, Auteur par) {
        Lot lot = new Lot();
        lot.id = Ids.newId();
        lot.codeCaf = choix.codeCaf();
        lot.executionLe = choix.executionLe();
        lot.ordonnesAu = choix.ordonnesAu();
        lot.genres = choix.genres();
        lot.constituePar = par.id();
        lot.etat = CycleLot.TABLE.bornBy(ActeLot.CONSTITUER).to();
        lot.remember(ActeLot.CONSTITUER, par, null, null);
        lot.count(montants);
        return lot;
    }

    /** The thresholds are those of this day: a later change of them asks nothing more of this lot. */
    void approuver(Auteur par, Seuils seuils) {
        requireNotLate(par);
        boolean twice = seuils.isDepasse(total, plusGrand);
        follow(twice ? ActeLot.APPROUVER_AU_DELA_DU_SEUIL : ActeLot.APPROUVER, par, null, null);
        approuvePar = par.id();
        seuilTotal = seuils.total().orElse(null);
        seuilPaiement = seuils.paiement().orElse(null);
    }

    void seconder(Auteur par) {
        requireNotLate(par);
        follow(ActeLot.SECONDER, par, null, null);
        secondePar = par.id();
    }

    /** With its file, whose hash it keeps for ever. */
    void liberer(Auteur par, String sha256) {
        requireNotLate(par);
        follow(ActeLot.LIBERER, par, null, null);
        liberePar = par.id();
        libereLe = par.le();
        empreinte = sha256;
    }

    void emettre(Auteur par) {
        requireNotLate(par);
        follow(ActeLot.EMETTRE, par, null, null);
        emisPar = par.id();
    }

    void renvoyer(Auteur par, String motif) {
        follow(ActeLot.RENVOYER, par, motif, null);
        forgetApprovals();
    }

    /** {@code reste} are the amounts of the transfers that stay; a lot that has none left is abandoned. */
    void retirer(Auteur par, UUID virement, List<Montant> reste, String motif) {
        follow(ActeLot.RETIRER_UN_VIREMENT, par, motif, virement);
        forgetApprovals();
        count(reste);
        if (reste.isEmpty()) {
            etat = CycleLot.TABLE.of(etat, ActeLot.ABANDONNER).to();
            remember(ActeLot.ABANDONNER, par, motif, null);
        }
    }

    void abandonner(Auteur par, String motif) {
        follow(ActeLot.ABANDONNER, par, motif, null);
        count(List.of());
    }

    private void follow(ActeLot acte, Auteur par, String motif, UUID virement) {
        etat = CycleLot.TABLE.of(etat, acte).to();
        remember(acte, par, motif, virement);
        revision++;
    }

    private void remember(ActeLot acte, Auteur par, String motif, UUID virement) {
        transitions.add(new TransitionLot(acte, etat, par.id(), par.le(), motif, virement));
    }

    private void forgetApprovals() {
        approuvePar = null;
        secondePar = null;
        seuilTotal = null;
        seuilPaiement = null;
    }

    private void count(List<Montant> montants) {
        nombre = montants.size();
        total = Montant.sum(montants.stream());
        plusGrand = montants.stream().reduce(Montant.ZERO, Montant::max);
    }

    /** Refused before anything is looked up for an act that its state, or its day, does not allow. */
    void requirePossible(ActeLot acte) {
        CycleLot.TABLE.of(etat, acte);
    }

    private void requireNotLate(Auteur par) {
        if (executionLe.isBefore(par.jour())) {
            throw Refused.because(LotRefusal.LOT_PERIME, "Le lot devait être exécuté le " + executionLe + ".");
        }
    }

    public UUID id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    public String codeCaf() {
        return codeCaf;
    }

    public LocalDate executionLe() {
        return executionLe;
    }

    public LocalDate ordonnesAu() {
        return ordonnesAu;
    }

    public List<Genre> genres() {
        return List.copyOf(genres);
    }

    /** How many transfers it holds, without those that were taken out. */
    public int nombre() {
        return nombre;
    }

    /** Their sum, in euros. */
    public Montant total() {
        return total;
    }

    public EtatLot etat() {
        return etat;
    }

    public Optional<Instant> libereLe() {
        return Optional.ofNullable(libereLe);
    }

    /** The SHA-256 of its file, from its release on. */
    public Optional<String> empreinte() {
        return Optional.ofNullable(empreinte);
    }

    public List<TransitionLot> transitions() {
        return List.copyOf(transitions);
    }
}
