package org.digitalgarage.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** How a person signs in here, and how the pages should look. */
@Entity
@Table(name = "people_account")
@NamedQuery(name = "Account.bySignIn", query = "select a from Account a where a.signIn = :signIn")
public class Account {

    @Id
    @Column(name = "person_id")
    private long personId;

    @Column(name = "sign_in")
    private String signIn;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean demonstration;
    private boolean disabled;
    private String language = "th";

    @Column(name = "text_size")
    private String textSize = "";

    private String theme = "";

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    /** For JPA. */
    protected Account() {}

    /** An account with a password already hashed by {@link Passwords}. */
    public Account(long personId, String signIn, String passwordHash, boolean demonstration, Instant now) {
        this.personId = personId;
        this.signIn = signIn;
        this.demonstration = demonstration;
        changePassword(passwordHash, now);
    }

    /** Sets another password. */
    public final void changePassword(String newHash, Instant now) {
        passwordHash = newHash;
        passwordChangedAt = now;
    }

    /** Remembers a sign-in. */
    public void signedIn(Instant now) {
        lastSignInAt = now;
    }

    /** Whether the account is closed for now. */
    public boolean isDisabled() {
        return disabled;
    }

    /** Keeps how the pages should look. */
    public void prefer(String newLanguage, String newTheme, String newTextSize) {
        language = newLanguage;
        theme = newTheme;
        textSize = newTextSize;
    }

    /** The person who signs in. */
    public long getPersonId() {
        return personId;
    }

    /** The name typed at sign-in. */
    public String getSignIn() {
        return signIn;
    }

    /** Whether the password is this one. */
    public boolean accepts(String password) {
        return !disabled && Passwords.matches(password, passwordHash);
    }

    /** Whether it belongs to the demonstration and is refused outside of it. */
    public boolean isDemonstration() {
        return demonstration;
    }

    /** When it was last used, or null. */
    public Instant getLastSignInAt() {
        return lastSignInAt;
    }

    /** When the password was set. */
    public Instant getPasswordChangedAt() {
        return passwordChangedAt;
    }

    /** Language, theme and text size in the form the cookie has. */
    public String look() {
        return language + "." + theme + "." + textSize;
    }
}
