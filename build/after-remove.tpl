#!/bin/bash
# In the place of electron-builder's own template, which undoes an upgrade's new link and says nothing of the users' data.

# deb: "upgrade" and the like; rpm: 1 when another version stays. Then the new version has put everything in its place.
case "$1" in
  remove | purge | disappear | 0) ;;
  *) exit 0 ;;
esac

if [ "$1" != purge ]; then
  if type update-alternatives > /dev/null 2>&1; then
    update-alternatives --remove '${executable}' '/opt/${sanitizedProductName}/${executable}'
  else
    rm -f '/usr/bin/${executable}'
  fi

  profile='/etc/apparmor.d/${executable}'
  if [ -f "$profile" ]; then
    if apparmor_status --enabled > /dev/null 2>&1 && hash apparmor_parser 2> /dev/null &&
      ! { [ -x /usr/bin/ischroot ] && /usr/bin/ischroot; }; then
      apparmor_parser --remove "$profile" || true
    fi
    rm -f "$profile"
  fi
fi

if [ "$1" = purge ] || [ "$1" = 0 ]; then
  echo "Sessions of etherFAX Admin lie in each user's own keyring, which only that user can open. What is left of them"
  echo "each removes with:  secret-tool clear service 'etherFAX Admin'; rm -rf ~/.config/'etherFAX Admin'"
fi
