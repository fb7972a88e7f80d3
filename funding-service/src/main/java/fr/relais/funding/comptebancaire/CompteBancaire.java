package fr.relais.funding.comptebancaire;

import fr.relais.funding.FundingRefusal;
import fr.relais.kit.event.Ids;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Siret;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One version of the account of a gestionnaire: whoever verifies it did nothing else about it (ACT-2, ASM-FUND-61). */
@Entity
@Table(name = "compte_bancaire")
public class CompteBancaire {

    @Id
    UUID id;

    long revision;
    String codeCaf;
    Siret gestionnaire;
    Iban iban;
    Bic bic;
    String titulaire;
    LocalDate datePreuve;

    @Enumerated(EnumType.STRING)
    EtatVersion etat;

    String saisiPar;
    Instant saisiLe;
    String verifiePar;
    String preuvePar;
    String empreinte;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "compte_bancaire_acte", joinColumns = @JoinColumn(name = "compte_id"))
    @OrderColumn(name = "ordre")
    List<ActeFait> actes = new ArrayList<>();

    protected CompteBancaire() {}

    static CompteBancaire saisir(Saisie saisie, Regard regard) {
        CompteBancaire compte = new CompteBancaire();
        compte.id = Ids.newId();
        compte.codeCaf = saisie.codeCaf();
        compte.gestionnaire = saisie.gestionnaire();
        compte.iban = saisie.coordonnees().iban();
        compte.bic = saisie.coordonnees().bic().orElse(null);
        compte.titulaire = saisie.coordonnees().titulaire();
        compte.datePreuve = saisie.datePreuve();
        compte.saisiPar = regard.par();
        compte.saisiLe = regard.le();
        compte.reach(CycleCompte.TABLE.bornBy(ActeCompte.SAISIR).to(), ActeCompte.SAISIR, regard, null);
        return compte;
    }

    void deposerPreuve(String hash, Regard regard) {
        requirePossible(ActeCompte.DEPOSER_PREUVE);
        if (empreinte != null) {
            throw Refused.because(
                    CompteRefusal.PREUVE_DEJA_DEPOSEE, "La preuve a été déposée : elle ne se remplace pas.");
        }
        follow(ActeCompte.DEPOSER_PREUVE, regard, null);
        empreinte = hash;
        preuvePar = regard.par();
    }

    /** Two persons looked at the same proof. */
    void verifier(Regard regard) {
        requirePossible(ActeCompte.VERIFIER);
        requireAnother(regard);
        if (empreinte == null) {
            throw Refused.because(
                    CompteRefusal.PREUVE_ABSENTE, "Le relevé d'identité bancaire n'est pas déposé : rien à vérifier.");
        }
        follow(ActeCompte.VERIFIER, regard, null);
        verifiePar = regard.par();
    }

    void ecarter(Regard regard, String motif) {
        requirePossible(ActeCompte.ECARTER);
        requireAnother(regard);
        follow(ActeCompte.ECARTER, regard, motif);
    }

    /** The bank refused it, and a third person says that it is right all the same. */
    void confirmer(Regard regard) {
        requirePossible(ActeCompte.CONFIRMER);
        requireAnother(regard);
        follow(ActeCompte.CONFIRMER, regard, null);
        verifiePar = regard.par();
    }

    void remplacer(Regard regard) {
        follow(ActeCompte.REMPLACER, regard, null);
    }

    void refuserParLaBanque(String motifIso, Regard regard) {
        follow(ActeCompte.REFUSER_PAR_LA_BANQUE, regard, motifIso);
    }

    private void requireAnother(Regard regard) {
        if (actes.stream().anyMatch(done -> done.par().equals(regard.par()))) {
            throw Refused.because(
                    FundingRefusal.MEME_PERSONNE,
                    "Vous êtes déjà intervenu sur ce compte : une autre personne le vérifie.");
        }
    }

    private void requirePossible(ActeCompte acte) {
        CycleCompte.TABLE.of(etat, acte);
    }

    private void follow(ActeCompte acte, Regard regard, String motif) {
        reach(CycleCompte.TABLE.of(etat, acte).to(), acte, regard, motif);
        revision++;
    }

    private void reach(EtatVersion next, ActeCompte acte, Regard regard, String motif) {
        etat = next;
        actes.add(new ActeFait(acte, next, regard.par(), regard.le(), motif));
    }

    /** What a transfer needs of it. */
    CompteVerifie verifie() {
        return new CompteVerifie(id, iban, bic(), titulaire, saisiPar, verifiePar);
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

    public Siret gestionnaire() {
        return gestionnaire;
    }

    public Iban iban() {
        return iban;
    }

    public Optional<Bic> bic() {
        return Optional.ofNullable(bic);
    }

    public String titulaire() {
        return titulaire;
    }

    public LocalDate datePreuve() {
        return datePreuve;
    }

    public EtatVersion etat() {
        return etat;
    }

    public Optional<String> empreinte() {
        return Optional.ofNullable(empreinte);
    }

    public List<ActeFait> actes() {
        return List.copyOf(actes);
    }
}
